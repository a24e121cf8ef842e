package fr.prendresoin.proof;

import java.util.UUID;

/** Identifies an archive of attestations. */
public record ArchiveId(UUID value) {}
