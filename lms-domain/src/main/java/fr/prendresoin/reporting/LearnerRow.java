package fr.prendresoin.reporting;

import fr.prendresoin.organisation.Cursus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A learner in the list of their faculty's manager; null dates when it has not happened. */
public record LearnerRow(
        UUID enrolment,
        String familyName,
        String givenName,
        Cursus cursus,
        int studyYear,
        LearnerStatus status,
        long done,
        Instant seenAt,
        Instant completedAt,
        Instant passedAt,
        LocalDate dueOn) {}
