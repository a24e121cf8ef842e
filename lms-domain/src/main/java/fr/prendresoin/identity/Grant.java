package fr.prendresoin.identity;

import java.util.UUID;

/** A role in a scope: the id of a faculty, or null for the whole nation. */
public record Grant(Role role, UUID scope) {}
