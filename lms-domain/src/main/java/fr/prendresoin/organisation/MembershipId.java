package fr.prendresoin.organisation;

import java.util.UUID;

/** Identifies a person's role in a scope, from when it began to when it ended. */
public record MembershipId(UUID value) {}
