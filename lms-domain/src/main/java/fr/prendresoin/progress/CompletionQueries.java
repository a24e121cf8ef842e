package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Criterion;
import fr.prendresoin.completion.CompletionRule;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Verdict;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says what a learner's own course asks, part by part, and what of it is missing. */
@ApplicationScoped
public class CompletionQueries {

    private final Journeys journeys;
    private final TimeFacts time;
    private final Clock clock;

    protected CompletionQueries() {
        this(null, null, null);
    }

    @Inject
    CompletionQueries(Journeys journeys, TimeFacts time, Clock clock) {
        this.journeys = journeys;
        this.time = time;
        this.clock = clock;
    }

    /**
     * What the facts say of the rule of a course. What is done, already read, is enough to say it, unless proved time or
     * days count.
     *
     * @throws NotFound when the course is somebody else's
     */
    public Verdict of(Actor actor, LearnerCourse course) {
        if (!course.enrolment().person().equals(actor.requirePerson())) {
            throw new NotFound("course of " + course.enrolment().person() + " for " + actor.name());
        }
        Criterion asked = course.course().completion();
        if (!asked.speaksOfTime() && !asked.speaksOfDays()) {
            return CompletionRule.judge(asked, Facts.behind(course.states().values()));
        }
        EnrolmentId enrolment = course.enrolment().enrolmentId();
        return time.counted(enrolment, journeys.of(enrolment), asked, clock.instant())
                .standing()
                .completion();
    }
}
