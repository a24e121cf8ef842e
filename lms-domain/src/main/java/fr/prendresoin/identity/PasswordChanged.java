package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvent;

/** A person has another password than before. */
public record PasswordChanged(PersonId person) implements DomainEvent {}
