package fr.prendresoin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaImportFileIT {

    private static final String ONE = "123456789AA;41;Exemple;Première;un@exemple.invalid";
    private static final String TWO = "123456789BB;42;Exemple;Deuxième;deux@exemple.invalid";

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private ImportWorld world;

    @BeforeEach
    void aFaculty() {
        world = new ImportWorld(database.world(), database.entityManager());
    }

    @Test
    void the_columns_a_faculty_chose_are_remembered() throws Exception {
        world.done(Lists.HEADER, ONE);

        ImportId next = world.received(Lists.HEADER, TWO);

        assertThat(world.queries.preview(world.manager, next).remembered())
                .containsOnlyKeys("INE", "COD_ETU", "Nom", "Prénom", "Mail");
    }

    @Test
    void an_import_does_not_exist_for_the_manager_of_another_faculty() {
        ImportId id = world.received(Lists.HEADER, ONE);
        UUID other = database.world().faculty();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.queries.get(IdentityFixtures.managerOf(other), id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.imports.abandon(IdentityFixtures.managerOf(other), id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.queries.get(IdentityFixtures.administrator(), id));
    }

    @Test
    void the_file_is_forgotten_after_thirty_days_and_the_report_is_kept() {
        ImportRow row = world.done(Lists.HEADER, ONE, ONE);
        world.clock.advance(Duration.ofDays(31));

        int forgotten = world.imports.forgetOld(Actor.system("test"));

        assertThat(forgotten).isEqualTo(1);
        assertThat(world.row(row.importId()).created()).isEqualTo(1);
        assertThat(world.problems(row.importId())).isEmpty();
        assertThat(database.world().sql("delete from import_change")).isZero();
        assertRefused(() -> world.faultyLines(row.importId()), ImportRule.FILE_FORGOTTEN);
    }

    @Test
    void an_empty_file_and_one_that_is_too_large_are_refused() {
        assertRefused(() -> world.received(new byte[0]), ImportRule.FILE_MISSING);
        assertRefused(() -> world.received(new byte[(int) ImportService.LARGEST_FILE + 1]), ImportRule.FILE_TOO_LARGE);
    }

    @Test
    void a_list_of_a_header_alone_is_refused() {
        ImportId id = world.received(Lists.HEADER, "");

        assertRefused(() -> world.check(id, false), ImportRule.NO_LINES);
    }

    private static void assertRefused(ThrowingCallable act, Rule rule) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.rule())
                .isEqualTo(rule));
    }
}
