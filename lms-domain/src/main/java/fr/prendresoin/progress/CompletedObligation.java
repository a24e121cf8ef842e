package fr.prendresoin.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A course that somebody had to take and completed, in the words of an attestation. */
record CompletedObligation(Object[] row) {

    String familyName() {
        return (String) row[0];
    }

    String givenName() {
        return (String) row[1];
    }

    String courseTitle() {
        return (String) row[2];
    }

    /** The faculty that asked it, with its establishment; empty when the person had enrolled by themselves. */
    String faculty() {
        return row[3] == null ? "" : row[3] + ", " + row[4];
    }

    int academicYear() {
        return (int) row[5];
    }

    /** The day in the time zone of the faculty or of the occasion. */
    LocalDate completedOn() {
        return LocalDate.ofInstant((Instant) row[6], ZoneId.of((String) row[7]));
    }
}
