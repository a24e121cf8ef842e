package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final String NAME = "administration/2026-11-22";

    private JournalFile file;
    private final List<JournalEntry> entries = new ArrayList<>();

    @Property
    void a_chain_nobody_touched_is_whole(@ForAll @IntRange(max = 20) int length) {
        write(length);

        assertThat(check()).isEmpty();
    }

    @Property
    void whatever_is_changed_in_an_entry_its_place_is_named(
            @ForAll @IntRange(min = 1, max = 12) int place, @ForAll @IntRange(max = 7) int column) {
        write(12);

        change(entries.get(place - 1), column);

        assertThat(check()).contains(new ChainBreak(NAME, place, ChainBreak.Kind.CHANGED));
    }

    @Property
    void an_entry_that_was_taken_away_is_missed_at_its_place(@ForAll @IntRange(min = 1, max = 12) int place) {
        write(12);

        entries.remove(place - 1);

        assertThat(check()).contains(new ChainBreak(NAME, place, ChainBreak.Kind.MISSING));
    }

    @Property
    void whoever_forges_an_entry_with_its_own_hash_is_found_at_the_next_one(
            @ForAll @IntRange(min = 1, max = 11) int place) {
        write(12);
        JournalEntry forged = entries.get(place - 1);

        Columns.write(forged, "reason", "Une autre raison");
        Columns.write(forged, "hash", forged.computedHash());

        assertThat(check()).contains(new ChainBreak(NAME, place + 1, ChainBreak.Kind.CHANGED));
    }

    @Test
    void even_the_last_entry_cannot_be_forged_because_the_file_remembers_where_it_ends() {
        write(3);
        JournalEntry last = entries.get(2);

        Columns.write(last, "reason", "Une autre raison");
        Columns.write(last, "hash", last.computedHash());

        assertThat(check()).contains(new ChainBreak(NAME, 3, ChainBreak.Kind.CHANGED));
    }

    /** Begins anew: the tries of a property share their object. */
    private void write(int length) {
        file = new JournalFile(NAME);
        entries.clear();
        for (int number = 1; number <= length; number++) {
            entries.add(file.add(EvidenceFixtures.deed("Camille Exemple", "Raison " + number)));
        }
    }

    private static void change(JournalEntry entry, int column) {
        switch (column) {
            case 0 -> Columns.write(entry, "at", EvidenceFixtures.NOW.plusSeconds(1));
            case 1 -> Columns.write(entry, "actorId", null);
            case 2 -> Columns.write(entry, "actorName", "Dominique Exemple");
            case 3 -> Columns.write(entry, "act", "organisation.MEMBERSHIP_ENDED");
            case 4 -> Columns.write(entry, "subjectId", Ids.next());
            case 5 -> Columns.write(entry, "reason", "Une autre raison");
            case 6 -> Columns.write(entry, "after", "{\"role\":\"STUDENT\"}");
            default -> Columns.write(entry, "previousHash", "f".repeat(64));
        }
    }

    private Optional<ChainBreak> check() {
        ChainCheck check = new ChainCheck(NAME);
        entries.forEach(check::next);
        return check.end(file);
    }
}
