package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Public roots over real files: what was in one cannot be made otherwise afterwards. */
class RootServiceIT {

    private static final Actor PLATFORM = Actor.system("roots");

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    private final String training = "training/" + Ids.next();
    private final String day = "administration/2026-11-22";

    @Test
    void a_root_stands_for_every_file_that_grew_and_follows_the_one_before() {
        write(day, 3);
        write(training, 2);

        RootRow first = roots().make(PLATFORM).orElseThrow();
        assertThat(roots().make(PLATFORM)).isEmpty();
        write(training, 1);
        RootRow second = roots().make(PLATFORM).orElseThrow();

        assertThat(first.leaves()).isEqualTo(2);
        assertThat(second.leaves()).isEqualTo(1);
        assertThat(second.previous()).isEqualTo(Seal.sha256(first.text()));
        assertThat(roots().verify(PLATFORM)).isEmpty();
        assertThat(roots().all(Actor.anonymous())).containsExactly(first, second);
    }

    @Test
    void a_sealed_text_leads_to_the_root_that_stands_for_it() {
        write(day, 1);
        seal().sealForEver("one");
        seal().sealForEver("two");
        assertThat(roots().inclusion(Actor.anonymous(), "one")).isEmpty();

        RootRow root = roots().make(PLATFORM).orElseThrow();

        Inclusion inclusion = roots().inclusion(Actor.anonymous(), "one").orElseThrow();
        assertThat(inclusion.root()).isEqualTo(root);
        assertThat(inclusion.leaf()).endsWith(Seal.sha256("one"));
        assertThat(MerkleTree.follow(inclusion.leaf(), inclusion.path())).isEqualTo(root.root());
        assertThat(roots().inclusion(Actor.anonymous(), "three")).isEmpty();
    }

    /** The database refuses to change an entry; whoever could would leave an entry that is not what its leaf says. */
    @Test
    void an_entry_that_is_not_what_a_root_stands_for_is_named_with_its_file() {
        write(day, 1);
        write(training, 2);
        roots().make(PLATFORM);

        database.world().sql("update seal_leaf set head = ? where name = ?", "0".repeat(64), training);
        assertThat(roots().verify(PLATFORM)).contains(new ChainBreak(training, 2, ChainBreak.Kind.CHANGED));

        database.world().sql("update seal_leaf set length = 3 where name = ?", training);
        assertThat(roots().verify(PLATFORM)).contains(new ChainBreak(training, 3, ChainBreak.Kind.MISSING));
    }

    @Test
    void a_root_that_was_changed_or_taken_away_is_named() {
        write(day, 1);
        roots().make(PLATFORM);
        write(day, 1);
        roots().make(PLATFORM);
        database.world().sql("update seal_root set leaves = 7 where number = 2");

        assertThat(roots().verify(PLATFORM))
                .containsExactly(new ChainBreak(ChainBreak.ROOTS, 2, ChainBreak.Kind.CHANGED));

        database.world().sql("delete from seal_leaf where root_number = 1");
        database.world().sql("delete from seal_root where number = 1");
        assertThat(roots().verify(PLATFORM)).contains(new ChainBreak(ChainBreak.ROOTS, 1, ChainBreak.Kind.MISSING));
    }

    @Test
    void only_the_platform_or_an_administrator_makes_and_verifies_roots() {
        Actor learner = IdentityFixtures.anyLearner();

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> roots().make(learner));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> roots().verify(learner));
    }

    private void write(String name, int entries) {
        JournalRepository journal = new JpaJournalRepository(database.entityManager());
        JournalFile file = journal.lockFile(name);
        for (int number = 0; number < entries; number++) {
            journal.append(file.add(EvidenceFixtures.deed("Camille Exemple", "Raison " + number)));
        }
        database.world().forget();
    }

    private PlatformSeal seal() {
        return SealFixtures.seal(database.entityManager());
    }

    private RootService roots() {
        return new RootService(
                new RootRepository(database.entityManager()), seal(), HandClock.at("2026-11-23T00:10:00Z"));
    }
}
