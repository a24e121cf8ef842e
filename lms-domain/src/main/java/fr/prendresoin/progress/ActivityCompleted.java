package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** A learner passed an activity for the first time. */
public record ActivityCompleted(EnrolmentId enrolment, String activity, Instant at) implements DomainEvent {}
