package fr.prendresoin.assessment;

import java.time.Instant;
import java.util.Optional;

/** An attempt in the list of a learner's attempts; no grade while it is open. */
public record AttemptRow(AttemptId id, int number, Optional<Instant> submittedAt, Optional<Grade> grade) {}
