package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.AttemptQueries;
import fr.prendresoin.assessment.AttemptRow;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.progress.ActivityPage;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The door of a quiz: its rules, what it waits for, the attempts made so far. */
@Named
@RequestScoped
public class QuizPage {

    private final ActivityPage page;
    private final AttemptQueries queries;
    private final CurrentActor current;
    private final French french;
    private List<AttemptRow> attempts;

    protected QuizPage() {
        this(null, null, null, null);
    }

    @Inject
    QuizPage(ActivityPage page, AttemptQueries queries, CurrentActor current, French french) {
        this.page = page;
        this.queries = queries;
        this.current = current;
        this.french = french;
    }

    /** An attempt in the list. */
    public record Line(int number, String text, String address) {}

    private Quiz quiz() {
        return (Quiz) page.activity();
    }

    private LearnerCourse course() {
        return page.course();
    }

    private List<AttemptRow> rows() {
        if (attempts == null) {
            attempts = queries.attemptsAt(current.get(), course().enrolment(), quiz().slug());
        }
        return attempts;
    }

    public String getSummary() {
        return Messages.text("assessment.quiz.summary", quiz().draw(), french.minutes(quiz().minutes()));
    }

    public List<String> getRules() {
        List<String> rules = new ArrayList<>(List.of(
                PassWords.threshold(quiz(), quiz().draw()),
                Messages.text("assessment.quiz.ruleSaved"),
                Messages.text(again())));
        if (quiz().limited()) {
            rules.add(1, Messages.text("assessment.quiz.ruleLimit", french.minutes(quiz().timeLimit())));
        }
        return rules;
    }

    /** A test asks everybody the same questions; another quiz draws others each time. */
    private String again() {
        if (quiz().isPreTest()) {
            return "assessment.quiz.ruleOnce";
        }
        return quiz().testRole().isPresent() ? "assessment.quiz.ruleSameAgain" : "assessment.quiz.ruleAgain";
    }

    /** Why the quiz is closed; null when it is open. */
    public String getClosedReason() {
        if (course().enrolment().exempt()) {
            return Messages.text("progress.course.exempt");
        }
        int awaited = course().awaited(quiz()).size();
        return awaited == 0 ? null : Messages.text("progress.outline.closedReason", awaited);
    }

    /** The attempt still open; null when there is none. */
    public String getResumeAddress() {
        return rows().stream()
                .filter(row -> row.submittedAt().isEmpty())
                .findFirst()
                .map(row -> Ways.toAttempt(course().course(), quiz(), row.id(), 1))
                .orElse(null);
    }

    /** Null while an attempt is open or the quiz is closed, and once a test that is taken once was. */
    public String getStartAddress() {
        boolean taken = quiz().isPreTest() && !rows().isEmpty();
        boolean closed = taken || getClosedReason() != null || getResumeAddress() != null;
        return closed ? null : Ways.api(course().course(), quiz()) + "/tentatives";
    }

    public String getStartLabel() {
        return Messages.text(rows().isEmpty() ? "assessment.quiz.start" : "assessment.quiz.startAgain");
    }

    public List<Line> getAttempts() {
        return rows().stream()
                .filter(row -> row.submittedAt().isPresent())
                .map(row -> new Line(
                        row.number(), text(row), Ways.toAttempt(course().course(), quiz(), row.id(), "resultat")))
                .toList();
    }

    private String text(AttemptRow row) {
        return Messages.text(
                !quiz().isPreTest() && row.grade().orElseThrow().passed()
                        ? "assessment.quiz.passedRow"
                        : "assessment.quiz.failedRow",
                row.grade().orElseThrow().score(),
                row.grade().orElseThrow().total(),
                french.date(
                        row.submittedAt().orElseThrow(), course().enrolment().zone()));
    }
}
