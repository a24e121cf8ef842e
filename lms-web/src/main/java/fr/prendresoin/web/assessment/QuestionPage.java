package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.Paper;
import fr.prendresoin.assessment.Writer;
import fr.prendresoin.catalogue.Question;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One question of an open attempt; the key never leaves the server. */
@Named
@RequestScoped
public class QuestionPage {

    private final PaperPage page;
    private final Address address;
    private final French french;
    private Paper.Item item;

    protected QuestionPage() {
        this(null, null, null);
    }

    @Inject
    QuestionPage(PaperPage page, Address address, French french) {
        this.page = page;
        this.address = address;
        this.french = french;
    }

    /** A proposition as it is shown. */
    public record Option(int id, String text, boolean selected) {}

    /** A number of the palette. */
    public record Number(int number, String address, boolean done, boolean current, String label) {}

    private Paper.Item item() {
        if (item == null) {
            item = asked();
        }
        return item;
    }

    private Paper.Item asked() {
        List<Paper.Item> items = page.paper().items();
        String segment = address.segment("question");
        if (!segment.matches("[1-9][0-9]?") || Integer.parseInt(segment) > items.size()) {
            throw new NotFound("question " + segment);
        }
        return items.get(Integer.parseInt(segment) - 1);
    }

    public int getNumber() {
        return item().number();
    }

    public int getTotal() {
        return page.paper().items().size();
    }

    public String getStem() {
        return item().question().stem();
    }

    public String getInstruction() {
        return Messages.text(item().question().multiple() ? "assessment.question.several" : "assessment.question.one");
    }

    public String getInputType() {
        return item().question().multiple() ? "checkbox" : "radio";
    }

    public List<Option> getChoices() {
        Paper.Item item = item();
        Question question = item.question();
        return item.order().stream()
                .map(number -> new Option(
                        number,
                        question.propositions().get(number).text(),
                        item.choices().numbers().contains(number)))
                .toList();
    }

    public String getAddress() {
        return page.api("questions/" + getNumber());
    }

    public String getSaveUrl() {
        return page.api("reponses?fuseau=" + page.paper().zone());
    }

    /** Where a browser asks to be the one that writes. */
    public String getTakeOverUrl() {
        return page.api("ecriture");
    }

    public UUID getAttempt() {
        return page.paper().id().value();
    }

    /** The number of the browser that writes in this attempt; null before the first answer. */
    public UUID getWriter() {
        return page.paper().writer().map(Writer::id).orElse(null);
    }

    /** From where the page counts its answers. */
    public long getSequence() {
        return page.paper().sequence();
    }

    /** The next question, or the review after the last one. */
    public String getNextAddress() {
        return page.way(getNumber() < getTotal() ? getNumber() + 1 : "relecture");
    }

    public String getNextLabel() {
        return getNumber() < getTotal()
                ? Messages.text("assessment.question.next", getNumber() + 1)
                : Messages.text("assessment.question.review");
    }

    /** Null at the first question. */
    public String getPreviousAddress() {
        return getNumber() > 1 ? page.way(getNumber() - 1) : null;
    }

    public String getReviewAddress() {
        return page.way("relecture");
    }

    public String getAnswered() {
        return Messages.text("assessment.question.answered", page.paper().answered(), getTotal());
    }

    public List<Number> getPalette() {
        int here = getNumber();
        return page.paper().items().stream()
                .map(item -> new Number(
                        item.number(),
                        page.way(item.number()),
                        item.answered(),
                        item.number() == here,
                        Messages.text(
                                item.answered() ? "assessment.question.numberDone" : "assessment.question.numberOpen",
                                item.number())))
                .toList();
    }

    /** When the answer was saved and under which number, in words; empty before. */
    public String getReceipt() {
        return item().receipt()
                .map(receipt -> Messages.text(
                        "assessment.question.saved",
                        french.time(receipt.savedAt(), page.paper().zone()),
                        receipt.text()))
                .orElse("");
    }
}
