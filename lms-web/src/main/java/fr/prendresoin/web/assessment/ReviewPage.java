package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.Paper;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All the questions of an open attempt before it is submitted. */
@Named
@RequestScoped
public class ReviewPage {

    private final PaperPage page;

    protected ReviewPage() {
        this(null);
    }

    @Inject
    ReviewPage(PaperPage page) {
        this.page = page;
    }

    /** A question in the list. */
    public record Line(int number, String stem, boolean answered, String text, String address) {}

    private long missing() {
        return page.paper().items().size() - page.paper().answered();
    }

    public String getSummary() {
        return missing() == 0
                ? Messages.text("assessment.review.complete")
                : Messages.text("assessment.review.missing", missing());
    }

    public List<Line> getQuestions() {
        return page.paper().items().stream().map(this::line).toList();
    }

    private Line line(Paper.Item item) {
        return new Line(
                item.number(),
                item.question().stem(),
                item.answered(),
                Messages.text(item.answered() ? "assessment.review.answered" : "assessment.review.unanswered"),
                page.way(item.number()));
    }

    /** Null while an answer is missing: the reason stands above. */
    public String getSubmitAddress() {
        return missing() == 0 ? page.api("envoi") : null;
    }

    public String getResultAddress() {
        return page.way("resultat");
    }

    public String getBackAddress() {
        return page.way(page.paper().items().stream()
                .filter(item -> !item.answered())
                .map(Paper.Item::number)
                .findFirst()
                .orElse(1));
    }
}
