package fr.prendresoin.enrolment;

import fr.prendresoin.shared.DomainEvent;

/** A person was exempted from a course, or must take it after all. */
public record EnrolmentExempted(EnrolmentId enrolment, boolean granted) implements DomainEvent {}
