package fr.prendresoin.dpc;

import java.util.UUID;

/** Somebody with an account whom a body knows already. */
public record KnownTrainer(UUID person, String familyName, String givenName) {}
