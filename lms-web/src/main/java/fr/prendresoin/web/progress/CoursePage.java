package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Lesson;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.enrolment.Requirement;
import fr.prendresoin.progress.CompletionQueries;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** A course: what it teaches, its outline, and how far its learner is. */
@Named
@RequestScoped
public class CoursePage implements Page {

    private final CurrentActor current;
    private final Address address;
    private final ProgressQueries progress;
    private final French french;

    @Inject
    private CompletionQueries completions;

    @Inject
    private LearnerEnrolments enrolments;

    private LearnerCourse course;

    protected CoursePage() {
        this(null, null, null, null);
    }

    @Inject
    CoursePage(CurrentActor current, Address address, ProgressQueries progress, French french) {
        this.current = current;
        this.address = address;
        this.progress = progress;
        this.french = french;
    }

    /** A fact about the course and its term. */
    public record Fact(String term, String text) {}

    /** Reads the course of the address as whoever is signed in takes it. */
    @Override
    public void load() {
        course = progress.course(current.get(), address.segment("course"));
    }

    public LearnerCourse course() {
        return course;
    }

    public String getTitle() {
        return course.course().title();
    }

    public String getSummary() {
        return course.course().summary();
    }

    public List<String> getLabels() {
        return List.of(course.course().audience());
    }

    public List<String> getObjectives() {
        return course.course().objectives();
    }

    public List<Outline.Chapter> getChapters() {
        return new Outline(course, french, course.next().slug()).chapters();
    }

    public long getDone() {
        return course.done();
    }

    public int getTotal() {
        return course.total();
    }

    public String getProgress() {
        return CourseCard.progress(course);
    }

    public String getRemaining() {
        return course.completedAt()
                .map(when -> CompletionWords.of(
                        when,
                        course.passedAt().orElse(null),
                        french,
                        course.enrolment().zone()))
                .orElseGet(() -> Messages.text("progress.course.left", french.minutes(course.minutesLeft())));
    }

    /** What is missing, line by line; empty for whoever has completed the course, or is exempt. */
    public List<String> getMissing() {
        return isCompleted() || course.enrolment().exempt()
                ? List.of()
                : new MissingWords(course.course(), french).lines(completions.of(current.get(), course));
    }

    public boolean isCompleted() {
        return course.completedAt().isPresent();
    }

    public String getResumeAddress() {
        return Ways.toPlace(course, course.next());
    }

    public String getResumeLabel() {
        if (isCompleted()) {
            return Messages.text("progress.course.again");
        }
        return Messages.text(course.startedAt().isPresent() ? "progress.course.resume" : "progress.course.start");
    }

    /** The page that holds every lesson, to be kept on a device; null while they are closed. */
    public String getOfflineAddress() {
        boolean closed = course.course().activities().stream()
                .noneMatch(activity -> activity instanceof Lesson && course.open(activity));
        return closed ? null : Ways.to(course.course()) + "/hors-ligne";
    }

    /** Tells one version from the next. */
    public String getVersion() {
        return course.enrolment().versionId().toString();
    }

    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("duration", french.minutes(course.course().minutes())));
        facts.add(fact("deadline", deadline(course.enrolment())));
        switch (course.enrolment().requirement()) {
            case EXEMPT -> facts.add(fact("exemption", decision("progress.course.exemptBy", "progress.course.exempt")));
            case OPTIONAL -> facts.add(fact("choice", decision("progress.course.freeBy", "progress.course.free")));
            case REQUIRED -> {}
        }
        course.course().activities().stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .filter(quiz -> !quiz.isPreTest())
                .forEach(quiz -> facts.add(fact(
                        "completion", Messages.text("progress.course.rule", quiz.title(), quiz.pass(), quiz.draw()))));
        facts.add(fact("verified", french.date(course.course().verifiedOn())));
        return facts;
    }

    /** Without its reason when the decision is older than the record of decisions. */
    private String decision(String why, String otherwise) {
        return enrolments
                .exemption(current.get(), course.enrolment())
                .map(row -> Messages.text(
                        why,
                        row.reason(),
                        row.decider(),
                        french.date(row.decidedAt(), course.enrolment().zone())))
                .orElseGet(() -> Messages.text(otherwise));
    }

    private String deadline(LearnerEnrolment enrolment) {
        if (enrolment.requirement() == Requirement.OPTIONAL) {
            return Messages.text("progress.course.noDeadline");
        }
        String day = french.longDate(enrolment.dueOn());
        return enrolment.moved()
                ? Messages.text("progress.course.moved", day, french.longDate(enrolment.askedFor()))
                : day;
    }

    private static Fact fact(String key, String text) {
        return new Fact(Messages.text("progress.course.fact." + key), text);
    }
}
