package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpaJournalRepositoryIT extends JournalRepositoryContract {

    private static final String DAY = "administration/2026-11-22";

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    private final Actor administrator = IdentityFixtures.administrator();

    @Override
    JournalRepository repository() {
        return new JpaJournalRepository(database.entityManager());
    }

    @Override
    void forget() {
        database.world().forget();
    }

    private JournalQueries queries() {
        return new JournalQueries(database.entityManager());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update journal_entry set reason = 'autre'", "delete from journal_entry"})
    void the_database_itself_refuses_to_change_or_remove_an_entry(String statement) {
        write("Camille Exemple", 1);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.world().sql(statement))
                .withMessageContaining("the journal is only ever added to");
    }

    @Test
    void the_database_itself_lets_go_of_no_refusal_of_the_last_six_months() {
        JournalFile file = repository().lockFile("refusals/2026-11-22");
        repository()
                .append(file.add(EvidenceFixtures.deed(Instant.parse("2999-11-22T09:00:00Z"), "Camille Exemple", "")));

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> repository().forgetRefusalsBefore(LocalDate.of(2027, 1, 1)))
                .withMessageContaining("the journal is only ever added to");
    }

    @Test
    void what_was_written_is_whole_when_it_is_read_back() {
        write("Camille « Exemple » \\ \"É\"", 3);

        assertThat(queries().verify(administrator)).isEqualTo(new ChainState(1, 3, List.of()));
    }

    @Test
    void entries_cut_off_the_end_are_missed() {
        write("Camille Exemple", 3);
        database.world().sql("update journal_file set length = 4");
        forget();

        assertThat(queries().verify(administrator).breaks())
                .containsExactly(new ChainBreak(DAY, 4, ChainBreak.Kind.MISSING));
    }

    @Test
    void a_long_file_is_verified_by_blocks() {
        write("Camille Exemple", 2_001);

        assertThat(queries().verify(administrator)).isEqualTo(new ChainState(1, 2_001, List.of()));
    }

    @Test
    void pages_follow_each_other_from_the_newest_without_gap_or_repetition() {
        write("Camille Exemple", 120);
        List<UUID> read = new ArrayList<>();
        Optional<UUID> mark = Optional.empty();
        do {
            JournalSlice slice = queries().page(administrator, JournalFilter.none(), mark);
            slice.rows().forEach(row -> read.add(row.id()));
            mark = slice.next();
        } while (mark.isPresent());
        List<UUID> exported = new ArrayList<>();
        queries().export(administrator, JournalFilter.none(), row -> exported.add(row.id()));

        assertThat(read).hasSize(120).doesNotHaveDuplicates().isEqualTo(exported);
    }

    @Test
    void the_journal_is_searched_by_period_actor_act_and_subject() {
        Deed wanted = EvidenceFixtures.deed("Camille 100 % Exemple", "Cherchée");
        JournalFile file = repository().lockFile(DAY);
        repository().append(file.add(EvidenceFixtures.deed("Dominique Exemple", "Autre")));
        repository().append(file.add(wanted));
        Optional<String> act = Optional.of(wanted.act());

        assertThat(found(filter("camille 100 %", act, Optional.empty()))).containsExactly("Cherchée");
        assertThat(found(filter("", act, Optional.of(wanted.subject().id())))).containsExactly("Cherchée");
        assertThat(found(filter("%", act, Optional.empty()))).containsExactly("Cherchée");
        assertThat(found(filter("", Optional.of("no.SUCH_ACT"), Optional.empty())))
                .isEmpty();
        assertThat(found(new JournalFilter(
                        Optional.of(EvidenceFixtures.NOW),
                        Optional.of(EvidenceFixtures.NOW.plusMillis(1)),
                        "",
                        Optional.empty(),
                        Optional.empty())))
                .hasSize(2);
        assertThat(found(new JournalFilter(
                        Optional.empty(), Optional.of(EvidenceFixtures.NOW), "", Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    private List<String> found(JournalFilter filter) {
        return queries().page(administrator, filter, Optional.empty()).rows().stream()
                .map(JournalRow::reason)
                .toList();
    }

    private static JournalFilter filter(String actor, Optional<String> act, Optional<UUID> subject) {
        return new JournalFilter(Optional.empty(), Optional.empty(), actor, act, subject);
    }

    private void write(String actor, int entries) {
        JournalFile file = repository().lockFile(DAY);
        for (int number = 1; number <= entries; number++) {
            repository().append(file.add(EvidenceFixtures.deed(actor, "Raison " + number)));
        }
        forget();
    }
}
