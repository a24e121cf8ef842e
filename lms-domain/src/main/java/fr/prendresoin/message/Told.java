package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;

/** Who is told what. */
public record Told(PersonId person, MessageKind kind, NewNotice news) {}
