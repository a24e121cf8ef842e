package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every journal does, the fake as well as MariaDB. */
abstract class JournalRepositoryContract {

    private static final String DAY = "administration/2026-11-22";
    private static final Instant MINUTE = Instant.parse("2026-11-22T09:00:00Z");

    abstract JournalRepository repository();

    /** What is in memory only is forgotten: what is read afterwards is what was kept. */
    abstract void forget();

    @Test
    void a_file_begins_empty_and_goes_on_where_it_ended() {
        JournalFile file = repository().lockFile(DAY);
        assertThat(file.length()).isZero();
        repository().append(file.add(EvidenceFixtures.deed("Camille Exemple", "Une")));
        repository().append(file.add(EvidenceFixtures.deed("Camille Exemple", "Deux")));
        String head = file.head();
        forget();

        JournalFile again = repository().lockFile(DAY);

        assertThat(again.length()).isEqualTo(2);
        assertThat(again.head()).isEqualTo(head).isNotEqualTo(Seal.NONE_BEFORE);
    }

    @Test
    void each_day_has_its_own_file() {
        JournalFile file = repository().lockFile(DAY);
        repository().append(file.add(EvidenceFixtures.deed("Camille Exemple", "Une")));

        assertThat(repository().lockFile("administration/2026-11-23").length()).isZero();
    }

    @Test
    void many_refusals_of_one_minute_are_one_count_which_remembers_the_first_address() {
        Actor curious = IdentityFixtures.anyLearner();
        repository().count(curious, EvidenceAct.NOT_YOURS, MINUTE, "GET /gestion/promotions/1");
        repository().count(curious, EvidenceAct.NOT_YOURS, MINUTE, "GET /gestion/promotions/2");
        repository().count(curious, EvidenceAct.NOT_YOURS, MINUTE, "GET /gestion/promotions/3");

        assertThat(repository().takeRefusalsBefore(MINUTE.plusSeconds(60)))
                .extracting(RefusalCount::facts)
                .containsExactly(Map.of("address", "GET /gestion/promotions/1", "count", "3"));
    }

    @Test
    void another_actor_another_act_and_another_minute_are_counted_apart() {
        Actor curious = IdentityFixtures.anyLearner();
        repository().count(curious, EvidenceAct.NOT_YOURS, MINUTE, "GET /a");
        repository().count(curious, EvidenceAct.ACCESS_DENIED, MINUTE, "GET /a");
        repository().count(curious, EvidenceAct.NOT_YOURS, MINUTE.plusSeconds(60), "GET /a");
        repository().count(IdentityFixtures.anyLearner(), EvidenceAct.NOT_YOURS, MINUTE, "GET /a");

        assertThat(repository().takeRefusalsBefore(MINUTE.plusSeconds(120)))
                .hasSize(4)
                .allSatisfy(refused -> assertThat(refused.facts()).containsEntry("count", "1"));
    }

    @Test
    void refusals_are_taken_once_and_not_before_their_minute_is_over() {
        repository().count(IdentityFixtures.anyLearner(), EvidenceAct.NOT_YOURS, MINUTE, "GET /a");

        assertThat(repository().takeRefusalsBefore(MINUTE)).isEmpty();
        assertThat(repository().takeRefusalsBefore(MINUTE.plusSeconds(60))).hasSize(1);
        forget();
        assertThat(repository().takeRefusalsBefore(MINUTE.plusSeconds(60))).isEmpty();
    }

    @Test
    void an_address_of_any_length_is_kept_in_two_hundred_characters() {
        repository().count(IdentityFixtures.anyLearner(), EvidenceAct.NOT_YOURS, MINUTE, "GET /" + "a".repeat(5_000));

        assertThat(repository().takeRefusalsBefore(MINUTE.plusSeconds(60)))
                .singleElement()
                .satisfies(refused -> assertThat(refused.address()).hasSize(200));
    }

    @Test
    void the_refusals_of_old_days_go_by_whole_files_and_no_decision_ever_does() {
        Instant old = Instant.parse("2025-11-22T09:00:00Z");
        write("refusals/2025-11-22", old);
        write("refusals/2025-11-23", old);
        write("refusals/2026-11-22", MINUTE);
        write("administration/2025-11-22", old);

        assertThat(repository().forgetRefusalsBefore(LocalDate.of(2025, 11, 23)))
                .isEqualTo(1);
        forget();

        assertThat(repository().lockFile("refusals/2025-11-22").length()).isZero();
        assertThat(repository().lockFile("refusals/2025-11-23").length()).isEqualTo(1);
        assertThat(repository().lockFile("refusals/2026-11-22").length()).isEqualTo(1);
        assertThat(repository().lockFile("administration/2025-11-22").length()).isEqualTo(1);
    }

    private void write(String name, Instant at) {
        JournalFile file = repository().lockFile(name);
        repository().append(file.add(EvidenceFixtures.deed(at, "Camille Exemple", "Une")));
    }

    @Test
    void there_is_no_way_to_change_an_entry_or_to_remove_one_alone() {
        assertThat(Arrays.stream(JournalRepository.class.getDeclaredMethods()).map(method -> method.getName()))
                .containsExactlyInAnyOrder("lockFile", "append", "count", "takeRefusalsBefore", "forgetRefusalsBefore");
    }
}
