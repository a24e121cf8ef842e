package fr.prendresoin.obligation;

import java.util.UUID;

/** One's own word about an interruption, an accreditation or a document of a CNP. */
public record SpanRow(UUID id, Span span) {}
