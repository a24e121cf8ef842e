package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/** What a learner contested, as those who answer read it. */
public record WaitingContest(
        UUID id,
        UUID enrolmentId,
        UUID personId,
        String givenName,
        String familyName,
        String courseTitle,
        String words,
        int observedMinutes,
        Instant contestedAt,
        String zone) {

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }
}
