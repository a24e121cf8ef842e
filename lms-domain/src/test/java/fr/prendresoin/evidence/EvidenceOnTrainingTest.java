package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvidenceOnTrainingTest {

    private final InMemoryJournalRepository journal = new InMemoryJournalRepository();
    private final UUID enrolment = Ids.next();
    private Actor present = IdentityFixtures.anyLearner();
    private final EvidenceOnTraining observer =
            new EvidenceOnTraining(journal, () -> present, HandClock.at("2026-12-01T08:00:00Z"));

    /** Something that happened in a training. */
    private record Signed(UUID enrolment, String half) implements Evidential {

        @Override
        public Act act() {
            return EvidenceAct.NOT_YOURS;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("half", half);
        }
    }

    @Test
    void each_enrolment_has_a_file_of_its_own_whose_entries_follow_each_other() {
        UUID other = Ids.next();

        observer.on(new Signed(enrolment, "morning"));
        observer.on(new Signed(other, "morning"));
        observer.on(new Signed(enrolment, "afternoon"));

        assertThat(journal.entries)
                .extracting(entry -> entry.row().file() + " " + entry.position())
                .containsExactly(
                        "training/" + enrolment + " 1", "training/" + other + " 1", "training/" + enrolment + " 2");
        assertThat(journal.entries.get(2).previousHash())
                .isEqualTo(journal.entries.get(0).hash());
    }

    @Test
    void who_acted_is_an_identifier_and_no_name() {
        observer.on(new Signed(enrolment, "morning"));

        JournalRow row = journal.entries.get(0).row();
        assertThat(row.actor()).isEqualTo(present.requirePerson().value());
        assertThat(row.actorName()).isEmpty();
        assertThat(row.after()).isEqualTo("{\"half\":\"morning\"}");
    }

    @Test
    void a_job_of_the_platform_is_named() {
        present = Actor.system("recompute");

        observer.on(new Signed(enrolment, "morning"));

        assertThat(journal.entries.get(0).row().actorName()).isEqualTo("recompute");
    }

    @Test
    void a_proof_of_nobody_is_none() {
        present = Actor.anonymous();

        assertThatIllegalStateException().isThrownBy(() -> observer.on(new Signed(enrolment, "morning")));
        assertThat(journal.entries).isEmpty();
    }
}
