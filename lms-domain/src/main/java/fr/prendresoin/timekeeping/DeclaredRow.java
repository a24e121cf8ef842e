package fr.prendresoin.timekeeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Work that a learner declared. */
public record DeclaredRow(
        UUID enrolmentId, String activity, LocalDate doneOn, int minutes, String words, Instant declaredAt) {}
