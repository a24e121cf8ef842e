package fr.prendresoin.enrolment;

import java.util.UUID;

/** Identifies an enrolment rule. */
public record RuleId(UUID value) {}
