package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.Paper;
import fr.prendresoin.assessment.Receipt;
import fr.prendresoin.assessment.Writer;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/**
 * The questions of an open attempt, all in one page: the one of the address is shown, a script shows the others; the key
 * never leaves the server.
 */
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

    /** A question with its propositions and the ways from it; where its address leads, unless it is hidden. */
    public record Sheet(Paper.Item item, List<Option> choices, Paths paths, Saved saved, boolean hidden) {

        /** The ways from a question: its form, itself, the one before (null at the first), the next or the review. */
        public record Paths(String form, String page, String previous, String next, String nextLabel) {}

        /** When the answer was saved and under which number; empty before. */
        public record Saved(String at, String number) {}

        public String instruction() {
            return Messages.text(
                    item.question().multiple() ? "assessment.question.several" : "assessment.question.one");
        }

        public String inputType() {
            return item.question().multiple() ? "checkbox" : "radio";
        }
    }

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

    /** Every question in the order of the attempt. */
    public List<Sheet> getSheets() {
        Paper.Item here = item();
        return page.paper().items().stream()
                .map(each -> new Sheet(each, choices(each), paths(each.number()), saved(each), each != here))
                .toList();
    }

    private static List<Option> choices(Paper.Item item) {
        return item.order().stream()
                .map(number -> new Option(
                        number,
                        item.question().propositions().get(number).text(),
                        item.choices().numbers().contains(number)))
                .toList();
    }

    private Sheet.Paths paths(int number) {
        boolean last = number == getTotal();
        return new Sheet.Paths(
                page.api("questions/" + number),
                page.way(number),
                number > 1 ? page.way(number - 1) : null,
                page.way(last ? "relecture" : number + 1),
                last
                        ? Messages.text("assessment.question.review")
                        : Messages.text("assessment.question.next", number + 1));
    }

    private Sheet.Saved saved(Paper.Item item) {
        return item.receipt()
                .map(receipt -> new Sheet.Saved(time(receipt), receipt.text()))
                .orElse(new Sheet.Saved("", ""));
    }

    private String time(Receipt receipt) {
        return french.time(receipt.savedAt(), page.paper().zone());
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

    public String getReviewAddress() {
        return page.way("relecture");
    }

    public String getAnswered() {
        return Messages.text("assessment.question.answered", page.paper().answered(), getTotal());
    }

    public List<Number> getPalette() {
        int here = getNumber();
        return page.paper().items().stream()
                .map(each -> new Number(
                        each.number(),
                        page.way(each.number()),
                        each.answered(),
                        each.number() == here,
                        Messages.text(
                                each.answered() ? "assessment.question.numberDone" : "assessment.question.numberOpen",
                                each.number())))
                .toList();
    }

    /** When the answer to the question of the address was saved and under which number, in words; empty before. */
    public String getReceipt() {
        return item().receipt()
                .map(receipt -> Messages.text("assessment.question.saved", time(receipt), receipt.text()))
                .orElse("");
    }
}
