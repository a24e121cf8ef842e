package fr.prendresoin.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a repository of professional files promises, whatever it keeps them in. */
abstract class FileRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    abstract FileRepository files();

    abstract World world();

    @Test
    void what_somebody_says_of_their_career_is_read_back_in_order_of_time() {
        PersonId person = world().person();
        Situation later = ObligationFixtures.situation("2025-04-01 70 L M");
        Situation earlier = ObligationFixtures.situation("2010-01-01 70 S");
        files().add(new KnownSituation(person, later));
        files().add(new KnownSituation(person, earlier));
        Span ended = ObligationFixtures.span("I 2024-01-01..2024-06-30");
        Span open = ObligationFixtures.span("A 2023-01-01..");
        files().add(new KnownSpan(person, ended));
        files().add(new KnownSpan(person, open));

        world().forget();
        assertThat(files().situations(person))
                .extracting(KnownSituation::situation)
                .containsExactly(earlier, later);
        assertThat(files().spans(person)).extracting(KnownSpan::span).containsExactly(open, ended);
    }

    @Test
    void declared_actions_come_last_ended_first_as_they_were_declared() {
        PersonId person = world().person();
        DeclaredAction first = declared(person, "Première", "2024-03-04");
        DeclaredAction second = declared(person, "Seconde", "2026-03-04");
        files().add(first);
        files().add(second);

        world().forget();
        assertThat(files().actions(person))
                .extracting(DeclaredAction::action)
                .containsExactly(second.action(), first.action());
        assertThat(files().actions(person).get(0).action().merits().blocs()).containsExactlyInAnyOrder(1, 4);
    }

    @Test
    void a_proof_is_found_by_its_action_until_it_is_removed() {
        PersonId person = world().person();
        DeclaredAction action = declared(person, "Avec preuve", "2026-03-04");
        byte[] content = "%PDF-1.7 preuve".getBytes(StandardCharsets.UTF_8);
        files().add(action);
        files().add(new DeclaredProof(action.id(), ProofFile.of("preuve.pdf", content)));

        world().forget();
        DeclaredProof proof = files().proof(action.id()).orElseThrow();
        assertThat(proof.file("preuve.pdf").content()).isEqualTo(content);
        files().remove(proof);
        world().forget();
        assertThat(files().proof(action.id())).isEmpty();
    }

    @Test
    void the_proofs_of_a_person_are_weighed_together_and_without_those_of_others() {
        PersonId person = world().person();
        assertThat(files().proofBytes(person)).isZero();
        proven(person, "%PDF-1.7 une");
        proven(person, "%PDF-1.7 autre");
        proven(world().person(), "%PDF-1.7 celle de quelqu’un d’autre");

        world().forget();
        assertThat(files().proofBytes(person)).isEqualTo("%PDF-1.7 une%PDF-1.7 autre".length());
    }

    private void proven(PersonId person, String content) {
        DeclaredAction action = declared(person, "Avec preuve", "2026-03-04");
        files().add(action);
        files().add(new DeclaredProof(
                action.id(), ProofFile.of("preuve.pdf", content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void what_was_handed_over_is_kept_word_for_word_and_the_latest_comes_first() {
        PersonId person = world().person();
        files().add(sending(person, "{\"synthèse\":1}", NOW.minusSeconds(60)));
        files().add(sending(person, "{\"synthèse\":2}", NOW));

        world().forget();
        assertThat(files().sendings(person))
                .extracting(SummarySending::content)
                .containsExactly("{\"synthèse\":2}", "{\"synthèse\":1}");
        assertThat(files().sendings(person).get(0).row().fingerprint()).hasSize(64);
    }

    @Test
    void nothing_of_it_is_found_for_somebody_else() {
        PersonId person = world().person();
        files().add(new KnownSituation(person, ObligationFixtures.situation("2010-01-01 70 S")));
        files().add(declared(person, "À moi", "2026-03-04"));
        files().add(sending(person, "{}", NOW));
        PersonId other = world().person();

        assertThat(List.of(
                        files().situations(other),
                        files().spans(other),
                        files().actions(other),
                        files().sendings(other)))
                .allSatisfy(found -> assertThat(found).isEmpty());
        assertThat(files().rpps(other)).isEmpty();
    }

    private static DeclaredAction declared(PersonId person, String title, String endedOn) {
        ObligationAction.Merits merits =
                new ObligationAction.Merits(Set.of(ActionType.FC, ActionType.GDR), true, false, Set.of(4, 1));
        return new DeclaredAction(
                person, new NewAction(title, "Un organisme", merits, LocalDate.parse(endedOn), 210), NOW);
    }

    private static SummarySending sending(PersonId person, String text, Instant at) {
        DatedPeriod period = LawBook.triennial(ObligationFixtures.TODAY).orElseThrow();
        return new SummarySending(person, new HandedOver(period, Authority.ORDER, text), at);
    }
}
