package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** By somebody's decision, a course that was completed is not any more. */
public record CompletionLost(EnrolmentId enrolment, Instant at) implements DomainEvent {}
