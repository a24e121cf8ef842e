package fr.prendresoin.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Where an enrolment stands, as far as a reminder depends on it.
 *
 * @param askedAt since when it is asked
 * @param open whether it is asked at all: neither withdrawn, nor exempt, nor completed, and nobody is away or suspended
 * @param sent what its learner was reminded of already, for this deadline
 */
record Situation(LocalDate dueOn, Instant askedAt, boolean started, boolean open, Set<ReminderStep> sent) {}
