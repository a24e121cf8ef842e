package fr.prendresoin.enrolment;

import java.util.UUID;

/** Identifies an enrolment: one person in one course for one academic year. */
public record EnrolmentId(UUID value) {}
