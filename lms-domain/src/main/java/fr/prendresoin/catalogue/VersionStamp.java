package fr.prendresoin.catalogue;

import java.time.Instant;

/** The number of a version in its course, and when it was published. */
public record VersionStamp(int number, Instant publishedAt) {}
