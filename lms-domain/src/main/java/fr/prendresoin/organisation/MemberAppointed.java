package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;

/** A person received a role in a scope. */
public record MemberAppointed(PersonId person, Grant grant) implements DomainEvent {}
