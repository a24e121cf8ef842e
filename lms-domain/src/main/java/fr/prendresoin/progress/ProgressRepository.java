package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.RuleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps facts and what follows from them. */
interface ProgressRepository {

    void add(ActivityFact fact);

    void add(ActivityState state);

    void add(CourseState state);

    /** Locked until the transaction ends: the facts of one enrolment are taken one after the other. */
    Optional<CourseState> lock(EnrolmentId enrolment);

    /**
     * Keeps the place of an enrolment, in one statement; false when it has no state yet, or a place of this sequence or of
     * a later one.
     */
    boolean move(EnrolmentId enrolment, Place place, long sequence, Instant now);

    /** The fact by which an activity was first finished; there is one. */
    ActivityFact finished(EnrolmentId enrolment, String activity);

    List<ActivityState> statesOf(EnrolmentId enrolment);

    /** Gives, in one statement, a state to every enrolment of a rule that has none. */
    int createStates(RuleId rule);
}
