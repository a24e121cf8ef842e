package fr.prendresoin.dpc;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** A place that became free is kept until a moment for somebody who waited; they enrol by themselves, or not. */
public record PlaceOffered(SessionId session, PersonId person, Instant until) implements DomainEvent {}
