package fr.prendresoin.enrolment;

import fr.prendresoin.shared.DomainEvent;

/** Another last day holds for somebody's enrolment than the one they knew. */
public record DeadlineMoved(EnrolmentId enrolment) implements DomainEvent {}
