package fr.prendresoin.reporting;

import java.util.List;

/**
 * A table of the series with what the next one needs: the counts behind it and the rings that protect what it withholds.
 *
 * <p>Only {@link #table()} is public. The basis holds the small counts too; it is stored like the raw counts.
 */
public record Publication(PublishedTable table, CountTable basis, List<Ring> rings, int threshold) {

    public Publication {
        rings = List.copyOf(rings);
    }
}
