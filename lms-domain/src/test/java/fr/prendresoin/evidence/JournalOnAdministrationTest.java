package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalOnAdministrationTest {

    private final InMemoryJournalRepository journal = new InMemoryJournalRepository();
    private final HandClock clock = HandClock.at("2026-11-22T22:59:30Z");
    private final RecordedEvents events = new RecordedEvents();
    private final RefusalService refusals = new RefusalService(journal, events, clock);
    private Actor present = IdentityFixtures.administrator();
    private final JournalOnAdministration observer = new JournalOnAdministration(journal, () -> present, clock);

    @Test
    void an_act_is_kept_with_who_when_what_about_whom_and_why() {
        EvidenceFixtures.Decided decided = EvidenceFixtures.decided("Remplace une collègue");

        observer.on(decided);

        assertThat(journal.entries).singleElement().satisfies(entry -> {
            JournalRow row = entry.row();
            assertThat(row.actor()).isEqualTo(present.requirePerson().value());
            assertThat(row.actorName()).isEqualTo("administrator");
            assertThat(row.at()).isEqualTo(clock.instant());
            assertThat(row.act()).isEqualTo("evidence.ACCESS_DENIED");
            assertThat(row.subject()).isEqualTo(decided.subject());
            assertThat(row.reason()).isEqualTo("Remplace une collègue");
            assertThat(row.after()).isEqualTo("{\"count\":\"12000\",\"role\":\"TEACHER\"}");
        });
    }

    @Test
    void the_platform_acts_under_the_name_of_its_job() {
        present = Actor.system("import");

        observer.on(EvidenceFixtures.decided(""));

        assertThat(journal.entries).singleElement().satisfies(entry -> {
            assertThat(entry.row().actor()).isNull();
            assertThat(entry.row().actorName()).isEqualTo("import");
        });
    }

    @Test
    void an_act_of_nobody_does_not_happen() {
        present = Actor.anonymous();

        assertThatIllegalStateException().isThrownBy(() -> observer.on(EvidenceFixtures.decided("Essai")));
        assertThat(journal.entries).isEmpty();
    }

    @Test
    void a_new_file_begins_at_midnight_in_paris() {
        observer.on(EvidenceFixtures.decided("Avant"));
        clock.advance(Duration.ofSeconds(30));
        observer.on(EvidenceFixtures.decided("Après"));

        assertThat(journal.entries)
                .extracting(entry -> entry.row().file() + " " + entry.position())
                .containsExactly("administration/2026-11-22 1", "administration/2026-11-23 1");
    }

    @Test
    void a_scan_of_ten_thousand_addresses_leaves_one_entry_once_its_minute_is_over() {
        Actor curious = IdentityFixtures.anyLearner();
        for (int number = 0; number < 10_000; number++) {
            refusals.note(curious, EvidenceAct.NOT_YOURS, "GET /gestion/promotions/" + number);
        }
        assertThat(refusals.seal(Actor.system("refusals"))).isZero();

        clock.advance(Duration.ofMinutes(1));

        assertThat(refusals.seal(Actor.system("refusals"))).isEqualTo(1);
        assertThat(journal.entries).singleElement().satisfies(entry -> {
            assertThat(entry.row().actor()).isEqualTo(curious.requirePerson().value());
            assertThat(entry.row().after())
                    .isEqualTo("{\"address\":\"GET /gestion/promotions/0\",\"count\":\"10000\"}");
        });
    }

    @Test
    void what_was_refused_has_files_of_its_own_whose_end_the_journal_keeps() {
        refusals.note(IdentityFixtures.anyLearner(), EvidenceAct.NOT_YOURS, "GET /gestion");
        clock.advance(Duration.ofMinutes(1));
        refusals.seal(Actor.system("refusals"));
        assertThat(journal.entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.row().file()).isEqualTo("refusals/2026-11-23"));

        refusals.forget(Actor.system("refusals"), LocalDate.of(2026, 11, 23));
        assertThat(events.all()).isEmpty();
        refusals.forget(Actor.system("refusals"), LocalDate.of(2026, 11, 24));

        assertThat(journal.entries).isEmpty();
        assertThat(events.all()).containsExactly(new RefusalsForgotten(LocalDate.of(2026, 11, 24), 1));
    }

    @Test
    void programs_are_counted_apart_by_their_names() {
        refusals.note(Actor.machine("Annuaire [01234567]", List.of()), EvidenceAct.NOT_YOURS, "GET /scim/v2/Users/1");
        refusals.note(Actor.machine("Annuaire [89abcdef]", List.of()), EvidenceAct.NOT_YOURS, "GET /scim/v2/Users/1");
        clock.advance(Duration.ofMinutes(1));

        assertThat(refusals.seal(Actor.system("refusals"))).isEqualTo(2);
    }

    @Test
    void only_the_platform_or_an_administrator_seals() {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> refusals.seal(IdentityFixtures.anyLearner()));
    }
}
