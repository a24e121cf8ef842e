package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** A learner was seen at work in a course, up to this moment. */
public record TimeProved(EnrolmentId enrolment, Instant at) implements DomainEvent {}
