package fr.prendresoin.catalogue;

import java.util.UUID;

/** Identifies a published version of a course. */
public record VersionId(UUID value) {}
