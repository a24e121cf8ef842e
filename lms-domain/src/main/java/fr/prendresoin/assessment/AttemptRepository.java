package fr.prendresoin.assessment;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import java.util.List;

/** Keeps attempts and the answers given in them. */
interface AttemptRepository {

    void add(Attempt attempt);

    void add(Answer answer);

    /**
     * The attempt of this person, locked until the transaction ends so that a late answer and the submission come one
     * after the other.
     */
    Attempt lock(AttemptId id, PersonId person);

    /** A question (from 1) of an attempt of this person; the attempt is locked as by {@link #lock}. */
    AskedQuestion lock(AttemptId id, PersonId person, int question);

    /** Says which browser writes in an attempt; whoever asks holds its lock. */
    void write(AttemptId id, Writer writer);

    /** The attempt of this person with its answers; not one of an enrolment that was withdrawn. */
    AttemptSheet sheet(AttemptId id, PersonId person);

    /** All attempts at an activity, first to last. */
    List<Attempt> attemptsAt(EnrolmentId enrolment, String activity);

    /** The answers that count, one per answered question. */
    List<Answer> latest(AttemptId attempt);
}
