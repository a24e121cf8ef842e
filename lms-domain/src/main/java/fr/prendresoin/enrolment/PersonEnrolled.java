package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;

/** Somebody enrolled by themselves, or took up again what they had left. */
public record PersonEnrolled(EnrolmentId enrolment, PersonId person) implements DomainEvent {}
