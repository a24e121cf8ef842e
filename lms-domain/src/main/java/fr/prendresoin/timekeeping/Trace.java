package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import java.time.Instant;
import java.util.UUID;

/**
 * One stretch of time in which a page saw its reader, as it was written down.
 *
 * @param activeAt the last sign of activity known for it
 * @param rule the number of the rule it was seen under
 */
public record Trace(
        UUID id, UUID enrolmentId, String activity, Instant beganAt, Instant endedAt, Instant activeAt, int rule) {

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    /** Where it stops to count: nobody showed a sign for too long. */
    Instant countsUntil() {
        Instant idle = activeAt.plus(TimeRule.of(rule).idle());
        return idle.isBefore(endedAt) ? idle : endedAt;
    }

    /** The same as if the page had been closed at this moment. */
    Trace before(Instant moment) {
        return endedAt.isAfter(moment) ? new Trace(id, enrolmentId, activity, beganAt, moment, activeAt, rule) : this;
    }
}
