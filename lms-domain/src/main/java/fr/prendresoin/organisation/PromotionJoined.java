package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;

/** A student joined a promotion. */
public record PromotionJoined(PromotionId promotion, PersonId person) implements DomainEvent {}
