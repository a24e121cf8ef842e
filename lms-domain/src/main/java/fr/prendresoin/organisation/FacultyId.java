package fr.prendresoin.organisation;

import java.util.UUID;

/** Identifies a faculty; as a scope of rights it is the same UUID. */
public record FacultyId(UUID value) {}
