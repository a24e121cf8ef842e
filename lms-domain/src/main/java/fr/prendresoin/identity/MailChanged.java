package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvent;
import java.util.Optional;

/** Somebody gave another address of their own; the former one is empty when none was known. */
public record MailChanged(PersonId person, Optional<MailAddress> former) implements DomainEvent {}
