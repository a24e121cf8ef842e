package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import java.time.Duration;
import java.time.Instant;

/** A stretch of time that counts, for one activity alone; no two credits of a person share a moment. */
record Credit(EnrolmentId enrolment, String activity, Instant from, Instant to) {

    Duration length() {
        return Duration.between(from, to);
    }
}
