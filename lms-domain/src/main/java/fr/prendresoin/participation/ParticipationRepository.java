package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.participation.SeatFacts.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps what participants hand in and what they earn; nothing of it is ever changed. */
interface ParticipationRepository {

    void add(Object fact);

    /** Makes others wait who decide about this seat, until the transaction ends. */
    void lock(EnrolmentId enrolment);

    /** What each of them handed in; {@link Given#NOTHING} for whoever handed in nothing. */
    Map<UUID, Given> given(List<UUID> enrolments);

    /** What was written in one seat, first to last. */
    List<SeatMessageRow> messages(EnrolmentId enrolment);

    /** The plan as it was written last; empty when there is none. */
    String plan(EnrolmentId enrolment);

    /** RPPS before ADELI, as it is in force; empty when neither is known. */
    Optional<String> professionalNumber(PersonId person);

    /** Whether something was earned already, the whole or a part of it. */
    boolean earned(EnrolmentId enrolment, boolean complete);
}
