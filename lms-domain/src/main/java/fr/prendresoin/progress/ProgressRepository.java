package fr.prendresoin.progress;

import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.RuleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps facts and what follows from them. */
interface ProgressRepository {

    /** Adds a fact and returns the number of its receipt. */
    long add(EnrolmentId enrolment, Fact fact);

    /** Records, in one statement, that an activity was opened; only the first time counts. */
    void see(EnrolmentId enrolment, String activity, Instant now);

    /** Every fact of an enrolment. */
    List<Fact> factsOf(EnrolmentId enrolment);

    /** Keeps where a learner stands in an activity, instead of what was kept before. */
    void keep(EnrolmentId enrolment, ActivityStatus status);

    /** The activities of an enrolment in which something is done. */
    List<ActivityStatus> statusesOf(EnrolmentId enrolment);

    void add(CourseState state);

    /** Locked until the transaction ends: the facts of one enrolment are taken one after the other. */
    Optional<CourseState> lock(EnrolmentId enrolment);

    /** The states of these enrolments, locked in the same way. */
    List<CourseState> lock(List<EnrolmentId> enrolments);

    /**
     * Keeps the place of an enrolment, in one statement; false when it has no state yet, or a place of this sequence or of
     * a later one.
     */
    boolean move(EnrolmentId enrolment, Place place, long sequence, Instant now);

    /** The receipt of the fact by which an activity was first passed; there is one. */
    Receipt receiptOf(EnrolmentId enrolment, String activity);

    /** Gives, in one statement, a state to every enrolment of a rule that has none. */
    int createStates(RuleId rule);

    /** Keeps who decided on a presence, and why. */
    void add(PresenceDecision decision);
}
