package fr.prendresoin.evidence;

import java.util.Optional;

/**
 * Recomputes one file, entry by entry in their order, and remembers the first thing that is not as it was written. It
 * knows nothing but what it is given, so that anybody can repeat it.
 */
final class ChainCheck {

    private final String file;
    private long expected = 1;
    private String previous = Seal.NONE_BEFORE;
    private ChainBreak found;

    ChainCheck(String file) {
        this.file = file;
    }

    /** Takes the next entry. */
    void next(JournalEntry entry) {
        if (found != null) {
            return;
        }
        if (entry.position() != expected) {
            found = new ChainBreak(file, expected, ChainBreak.Kind.MISSING);
        } else if (!entry.previousHash().equals(previous) || !entry.hash().equals(entry.computedHash())) {
            found = new ChainBreak(file, expected, ChainBreak.Kind.CHANGED);
        }
        previous = entry.hash();
        expected++;
    }

    /** The first break, once every entry was taken; empty when the file is whole and ends where it says. */
    Optional<ChainBreak> end(JournalFile written) {
        if (found == null && expected - 1 < written.length()) {
            found = new ChainBreak(file, expected, ChainBreak.Kind.MISSING);
        } else if (found == null && !previous.equals(written.head())) {
            found = new ChainBreak(file, written.length(), ChainBreak.Kind.CHANGED);
        }
        return Optional.ofNullable(found);
    }
}
