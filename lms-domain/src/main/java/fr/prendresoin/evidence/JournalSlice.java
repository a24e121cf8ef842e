package fr.prendresoin.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A page of the journal and the entry after which the next page starts; no mark on the last page. */
public record JournalSlice(List<JournalRow> rows, Optional<UUID> next) {

    /** The page made of what was read, which is one row more than a page when there is a next one. */
    static JournalSlice of(List<JournalRow> read, int size) {
        if (read.size() <= size) {
            return new JournalSlice(List.copyOf(read), Optional.empty());
        }
        List<JournalRow> shown = List.copyOf(read.subList(0, size));
        return new JournalSlice(shown, Optional.of(shown.get(size - 1).id()));
    }
}
