package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.Grade;
import fr.prendresoin.assessment.Paper;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Question;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A submitted attempt: the result, and every proposition explained. */
@Named
@RequestScoped
public class ResultPage {

    private final CurrentActor current;
    private final PaperPage page;
    private final ProgressQueries progress;
    private final French french;

    protected ResultPage() {
        this(null, null, null, null);
    }

    @Inject
    ResultPage(CurrentActor current, PaperPage page, ProgressQueries progress, French french) {
        this.current = current;
        this.page = page;
        this.progress = progress;
        this.french = french;
    }

    /** A question with its propositions. */
    public record Line(
            int number,
            String stem,
            boolean right,
            String text,
            List<Option> choices,
            String feedback,
            String lessonAddress,
            String lessonTitle) {}

    /** A proposition, explained. */
    public record Option(String text, boolean correct, boolean chosen, String note, String why) {}

    private Grade grade() {
        return page.paper().grade().orElseThrow(() -> new NotFound("result of an open attempt"));
    }

    public String getTitle() {
        if (page.quiz().isPreTest()) {
            return Messages.text("assessment.result.preTest");
        }
        return Messages.text(grade().passed() ? "assessment.result.passed" : "assessment.result.failed");
    }

    public String getSummary() {
        return progress.course(current.get(), page.course().slug())
                .completedAt()
                .map(when -> Messages.text(
                        "assessment.result.completed",
                        french.date(when, page.paper().zone())))
                .orElseGet(() -> Messages.text(encouragement()));
    }

    private String encouragement() {
        if (page.quiz().isPreTest()) {
            return "assessment.result.opened";
        }
        return grade().passed() ? "assessment.result.goOn" : "assessment.result.encourage";
    }

    public int getRight() {
        return grade().score();
    }

    public int getTotal() {
        return grade().total();
    }

    public String getThreshold() {
        return PassWords.threshold(page.quiz(), grade().total());
    }

    public String getNextAddress() {
        return Ways.to(page.course());
    }

    /** Null once passed. */
    public String getRetryAddress() {
        return grade().passed() ? null : Ways.api(page.course(), page.quiz()) + "/tentatives";
    }

    public List<Line> getQuestions() {
        return page.paper().items().stream().map(this::line).toList();
    }

    private Line line(Paper.Item item) {
        Activity lesson = page.course().find(item.question().lesson()).orElseThrow();
        return new Line(
                item.number(),
                item.question().stem(),
                item.right(),
                Messages.text(item.right() ? "assessment.result.right" : "assessment.result.wrong"),
                item.order().stream().map(number -> option(item, number)).toList(),
                item.question().feedback(),
                Ways.to(page.course(), lesson),
                lesson.title());
    }

    private static Option option(Paper.Item item, int number) {
        Question.Proposition proposition = item.question().propositions().get(number);
        boolean chosen = item.choices().numbers().contains(number);
        return new Option(
                proposition.text(),
                proposition.correct(),
                chosen,
                note(proposition.correct(), chosen),
                proposition.why());
    }

    private static String note(boolean correct, boolean chosen) {
        if (chosen) {
            return Messages.text(correct ? "assessment.result.yoursRight" : "assessment.result.yoursWrong");
        }
        return correct ? Messages.text("assessment.result.expected") : "";
    }
}
