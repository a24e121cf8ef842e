package fr.prendresoin.replay;

import java.time.Instant;
import java.util.UUID;

/** Somebody whom a change of version would touch; null when their course is not completed. */
public record ConcernedRow(UUID enrolment, UUID facultyId, String familyName, String givenName, Instant completedAt) {}
