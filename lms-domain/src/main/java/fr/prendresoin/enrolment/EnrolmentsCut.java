package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;

/** Every enrolment of a person is about to be cut from them: what leads back goes first, in the same transaction. */
public record EnrolmentsCut(PersonId person) implements DomainEvent {}
