package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** A learner wrote the plan that stands between two rounds of their course; told by whoever keeps its words. */
public record PlanWritten(EnrolmentId enrolment, Instant at) implements DomainEvent {}
