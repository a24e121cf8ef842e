package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.CompletionRule;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.completion.Standing;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes a fact and everything that follows from it, up to the completion of the course, in one transaction. */
@ApplicationScoped
class ProgressLedger {

    private final ProgressRepository progress;
    private final Courses courses;
    private final Journeys journeys;
    private final TimeFacts time;
    private final DomainEvents events;

    protected ProgressLedger() {
        this(null, null, null, null, null);
    }

    @Inject
    ProgressLedger(
            ProgressRepository progress, Courses courses, Journeys journeys, TimeFacts time, DomainEvents events) {
        this.progress = progress;
        this.courses = courses;
        this.journeys = journeys;
        this.time = time;
        this.events = events;
    }

    /** The learner's state, locked; made when an enrolment has none yet. */
    CourseState stateOf(EnrolmentId enrolment) {
        return progress.lock(enrolment).orElseGet(() -> {
            CourseState state = new CourseState(enrolment);
            progress.add(state);
            return state;
        });
    }

    /**
     * Records a fact, unless what is known already makes it worth nothing.
     *
     * @param version the version the learner takes, when they never took another one
     * @return the number of its receipt; empty when it was not recorded
     */
    Optional<Long> record(EnrolmentId enrolment, VersionId version, Fact fact, Predicate<Journey> worth) {
        CourseState state = stateOf(enrolment);
        Journey before = journey(state, version);
        return worth.test(before) ? Optional.of(take(state, before, fact)) : Optional.empty();
    }

    /** Records a fact of which whoever brings it knows no version; returns the number of its receipt. */
    long record(EnrolmentId enrolment, Fact fact) {
        CourseState state = stateOf(enrolment);
        return take(state, journeys.of(enrolment), fact);
    }

    /** Records what the time proved until a moment reaches, when it reaches something that is asked. */
    void recordTime(EnrolmentId enrolment, Instant at) {
        CourseState state = stateOf(enrolment);
        Journey before = journeys.of(enrolment);
        time.due(enrolment, before.course().completion(), before.facts(), at)
                .ifPresent(fact -> take(state, before, fact));
    }

    private long take(CourseState state, Journey before, Fact fact) {
        Fact numbered = fact.numbered(before.facts().nextNumber(fact.activity()));
        long receipt = progress.add(state.enrolment(), numbered);
        derive(state, before, before.with(numbered), numbered);
        return receipt;
    }

    /** Records a fact; returns the number of its receipt. */
    long record(EnrolmentId enrolment, VersionId version, Fact fact) {
        return record(enrolment, version, fact, known -> true).orElseThrow();
    }

    /**
     * Records a fact that adds nothing when the activity is completed already.
     *
     * @return the number of its receipt; empty when it was not recorded
     */
    Optional<Long> recordOnce(EnrolmentId enrolment, VersionId version, Fact fact) {
        return record(enrolment, version, fact, known -> unfinished(known, fact));
    }

    /**
     * Records that the learner finished an activity, unless they had.
     *
     * @return the number of its receipt; empty when it was not recorded
     * @throws RuleViolation while the activity waits for others
     */
    Optional<Long> finish(EnrolmentId enrolment, VersionId version, Activity activity, Instant at) {
        Fact fact = Fact.finished(activity.slug(), at);
        return record(enrolment, version, fact, known -> {
            if (!CompletionRule.open(known.course(), activity, known.facts().statuses())) {
                throw new RuleViolation(ProgressRule.NOT_OPEN_YET);
            }
            return unfinished(known, fact);
        });
    }

    private static boolean unfinished(Journey journey, Fact fact) {
        return !journey.facts().status(fact.activity()).completed();
    }

    /** Most learners have taken one version, in which days do not matter: their facts are all there is to read. */
    private Journey journey(CourseState state, VersionId version) {
        Course course = courses.version(version);
        return state.moved() || course.completion().speaksOfDays()
                ? journeys.of(state.enrolment())
                : Journey.through(course, Facts.of(progress.factsOf(state.enrolment())));
    }

    private void derive(CourseState state, Journey before, Journey after, Fact fact) {
        Standing was = before.standing();
        Standing is = after.standing();
        ActivityStatus status = is.status(fact.activity());
        if (!status.equals(was.status(fact.activity()))) {
            progress.keep(state.enrolment(), status);
        }
        state.stand(is);
        if (status.passed() && !was.status(fact.activity()).passed()) {
            events.publish(new ActivityCompleted(state.enrolment(), fact.activity(), fact.at()));
            announceChapter(state.enrolment(), after.course(), was, is);
        }
        announce(state.enrolment(), was, is, fact);
    }

    private void announceChapter(EnrolmentId enrolment, Course course, Standing was, Standing is) {
        course.chapters().stream()
                .filter(chapter -> CompletionRule.chapterDone(course, chapter, is.statuses())
                        && !CompletionRule.chapterDone(course, chapter, was.statuses()))
                .forEach(chapter -> events.publish(new ChapterCompleted(enrolment, chapter.slug())));
    }

    private void announce(EnrolmentId enrolment, Standing was, Standing is, Fact fact) {
        if (is.completed() && !was.completed()) {
            events.publish(new CourseCompleted(enrolment, is.completedAt().orElseThrow()));
        }
        if (was.completed() && !is.completed()) {
            events.publish(new CompletionLost(enrolment, fact.at()));
        }
    }
}
