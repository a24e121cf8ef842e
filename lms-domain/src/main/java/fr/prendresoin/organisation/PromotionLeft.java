package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;

/** A student left a promotion. */
public record PromotionLeft(PromotionId promotion, PersonId person) implements DomainEvent {}
