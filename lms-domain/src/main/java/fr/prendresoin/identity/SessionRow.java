package fr.prendresoin.identity;

import java.time.Instant;

/**
 * A browser in which a person is signed in.
 *
 * @param seenAt to within five minutes
 * @param here whether it is the one that asks
 */
public record SessionRow(Instant openedAt, Instant seenAt, boolean here) {}
