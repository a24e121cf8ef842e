package fr.prendresoin.attendance;

import java.time.Instant;

/** From when until when. */
public record Span(Instant startsAt, Instant endsAt) {}
