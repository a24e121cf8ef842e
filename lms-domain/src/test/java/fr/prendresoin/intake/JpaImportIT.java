package fr.prendresoin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionJoinedByMany;
import fr.prendresoin.organisation.PromotionLeftByMany;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaImportIT {

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
    void a_list_becomes_people_with_accounts_in_promotions_that_are_opened_when_missing() {
        ImportRow row = world.done(Lists.HEADER, ONE, TWO);

        assertThat(row.state()).isEqualTo(ImportState.DONE);
        assertThat(row.created()).isEqualTo(2);
        assertThat(world.students())
                .containsExactly(
                        "Exemple Deuxième deux@exemple.invalid deux@exemple.invalid 3",
                        "Exemple Première un@exemple.invalid un@exemple.invalid 3");
        assertThat(world.events.of(PromotionJoinedByMany.class))
                .singleElement()
                .satisfies(joined -> assertThat(joined.people()).hasSize(2));
    }

    @Test
    void nothing_is_written_by_the_dry_run() {
        List<Long> before = world.sizes();

        ImportRow row = world.row(world.checked(false, Lists.HEADER, ONE, TWO));

        assertThat(row.state()).isEqualTo(ImportState.CHECKED);
        assertThat(row.created()).isEqualTo(2);
        assertThat(world.sizes()).isEqualTo(before);
    }

    @Test
    void a_list_in_windows_1252_keeps_its_accents() {
        ImportId id = world.received(Charset.forName("windows-1252"), Lists.HEADER, ONE);
        world.check(id, false);
        world.launched(id);

        assertThat(world.students()).singleElement().asString().contains("Première");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        world.done(Lists.HEADER, ONE, TWO);
        List<Long> before = world.sizes();

        ImportId again = world.checked(false, Lists.HEADER, ONE, TWO);

        assertThat(world.row(again).unchanged()).isEqualTo(2);
        assertRefused(() -> world.imports.launch(world.manager, again, false), ImportRule.NOTHING_TO_WRITE);
        assertThat(world.sizes()).isEqualTo(before);
    }

    @Test
    void faulty_lines_come_back_mended_and_are_taken() {
        ImportId id = world.checked(false, Lists.HEADER, ONE, "12345;42;Exemple;Deuxième;deux@exemple.invalid");
        world.launched(id);

        String faulty = world.faultyLines(id);
        ImportId mended =
                world.received(faulty.replace("12345;", "123456789BB;").getBytes(StandardCharsets.UTF_8));
        world.check(mended, false);

        assertThat(faulty).contains("Erreur", "INE_WRONG_LENGTH").doesNotContain("Première");
        assertThat(world.launched(mended).created()).isEqualTo(1);
        assertThat(world.students()).hasSize(2);
    }

    @Test
    void each_problem_is_kept_with_its_place_and_its_arguments() {
        ImportId id = world.checked(false, Lists.HEADER, ONE, ONE);

        assertThat(world.problems(id))
                .containsExactly(new CellProblem(3, "INE", "123456789AA", CellFault.SAME_PERSON_TWICE, List.of(2)));
        assertThat(world.queries.countProblems(world.manager, id, true)).isZero();
    }

    @Test
    void a_server_that_is_killed_between_blocks_leaves_nothing_half_done_and_the_next_one_goes_on() {
        String[] lines = many(1_200);
        ImportId id = world.checked(false, lines);
        world.imports.launch(world.manager, id, false);

        ImportRow stopped = world.carryOn(id, times(1));
        ImportRow finished = world.carryOn(id, () -> true);

        assertThat(stopped.state()).isEqualTo(ImportState.RUNNING);
        assertThat(stopped.position()).isEqualTo(500);
        assertThat(finished.state()).isEqualTo(ImportState.DONE);
        assertThat(finished.created()).isEqualTo(1_199);
        assertThat(finished.faulty()).isEqualTo(1);
        assertThat(world.problems(id)).singleElement().satisfies(problem -> assertThat(problem.arguments())
                .containsExactly(2));
        assertThat(world.students()).hasSize(1_199);
    }

    @Test
    void an_import_that_is_stopped_keeps_what_is_written_and_can_be_undone() {
        ImportId id = world.checked(false, many(1_200));
        List<Long> before = world.sizes();
        world.imports.launch(world.manager, id, false);
        world.carryOn(id, times(1));
        world.imports.cancel(world.manager, id);

        ImportRow stopped = world.carryOn(id, () -> true);

        assertThat(stopped.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(world.students()).hasSize(500);
        assertThat(world.undone(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(world.sizes()).isEqualTo(before);
    }

    @Test
    void undoing_erases_who_was_created_and_makes_the_others_what_they_were() {
        world.done(Lists.HEADER, ONE);
        List<String> before = world.students();
        List<Long> sizes = world.sizes();
        ImportId id = world.checked(
                false,
                Lists.HEADER + ";Niveau;RPPS",
                "123456789AA;41;Mariée;Première;autre@exemple.invalid;4;10000000009",
                TWO + ";4;");
        world.launched(id);
        List<String> between = world.students();

        ImportRow undone = world.undone(id);

        assertThat(between)
                .containsExactly(
                        "Exemple Deuxième deux@exemple.invalid deux@exemple.invalid 4",
                        "Mariée Première autre@exemple.invalid un@exemple.invalid 4");
        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(world.students()).isEqualTo(before);
        assertThat(world.sizes().subList(0, 3)).isEqualTo(sizes.subList(0, 3));
    }

    @Test
    void nothing_is_undone_once_somebody_has_begun_or_a_later_import_followed_or_a_day_has_passed() {
        ImportRow first = world.done(Lists.HEADER, ONE);
        world.busy.add(world.bearer("123456789AA"));
        assertRefused(() -> world.imports.undo(world.manager, first.importId()), ImportRule.UNDO_HAS_DEPENDANTS);
        world.busy.clear();
        world.clock.advance(Duration.ofMinutes(1));
        ImportRow second = world.done(Lists.HEADER, ONE.replace("Exemple", "Mariée"));
        assertRefused(() -> world.imports.undo(world.manager, first.importId()), ImportRule.UNDO_HAS_DEPENDANTS);
        world.clock.advance(Duration.ofHours(25));

        assertRefused(() -> world.imports.undo(world.manager, second.importId()), ImportRule.UNDO_TOO_LATE);
    }

    @Test
    void a_complete_list_removes_who_is_not_in_it_once_that_is_confirmed() {
        world.done(Lists.HEADER, ONE, TWO);
        ImportId id = world.checked(true, Lists.HEADER, ONE);
        ImportRow row = world.row(id);
        assertThat(row.toRemove()).isEqualTo(1);
        assertThat(row.present()).isEqualTo(2);
        assertRefused(() -> world.imports.launch(world.manager, id, false), ImportRule.REMOVALS_NOT_CONFIRMED);

        ImportRow done = world.launched(id);

        assertThat(done.removed()).isEqualTo(1);
        assertThat(world.students()).singleElement().asString().contains("Première");
        assertThat(world.events.of(PromotionLeftByMany.class)).hasSize(1);
        world.undone(id);
        assertThat(world.students()).hasSize(2);
    }

    @Test
    void an_absence_removes_nobody_by_default_nor_while_a_line_is_in_error() {
        world.done(Lists.HEADER, ONE, TWO);
        ImportRow partial = world.row(world.checked(false, Lists.HEADER, ONE));
        ImportRow faulty = world.row(world.checked(true, Lists.HEADER, ONE, "123;;Exemple;Deuxième;"));

        assertThat(partial.removing()).isFalse();
        assertThat(faulty.toRemove()).isEqualTo(1);
        assertThat(faulty.removing()).isFalse();
        assertRefused(() -> world.imports.launch(world.manager, faulty.importId(), true), ImportRule.NOTHING_TO_WRITE);
    }

    @Test
    void who_comes_from_another_faculty_is_in_both_and_keeps_their_name() {
        UUID elsewhere = database.world().faculty();
        PromotionRow promotion = database.world().promotion(elsewhere, Cursus.MEDICINE, 3);
        world.done(Lists.HEADER, ONE);
        PersonId person = world.bearer("123456789AA");
        database.world().sql("update promotion_member set promotion_id = ?", promotion.id());

        ImportRow other = world.row(world.checked(false, Lists.HEADER, ONE.replace("Exemple", "Autrement")));
        ImportRow row = world.done(Lists.HEADER, ONE.replace("Exemple", "EXEMPLE"));

        assertThat(other.faulty()).isEqualTo(1);
        assertThat(row.changed()).isEqualTo(1);
        assertThat(row.warned()).isEqualTo(1);
        assertThat(world.students()).singleElement().asString().startsWith("Exemple Première");
        assertThat(world.students(elsewhere)).isEqualTo(world.students());
        assertThat(world.bearer("41")).isEqualTo(person);
    }

    @Test
    void who_has_a_list_written_answers_for_it_in_the_journal() {
        Actor colleague = database.world().managerOf(world.faculty.value());
        ImportId id = world.checked(false, Lists.HEADER, ONE);
        assertThat(world.queries.asker(Actor.system("test"), id).person()).isEqualTo(world.manager.person());

        world.imports.launch(colleague, id, false);

        Actor asker = world.queries.asker(Actor.system("test"), id);
        assertThat(asker.person()).isEqualTo(colleague.person());
        assertThat(asker.name()).isEqualTo("Claire Martin");
        assertThat(asker.grants()).isEmpty();
    }

    /** As many lines, the last one of the same person as the first. */
    private static String[] many(int count) {
        List<String> lines = new ArrayList<>(List.of(Lists.HEADER));
        for (int index = 0; index < count; index++) {
            int number = index == count - 1 ? 0 : index;
            lines.add("%09dAA;%d;Exemple%d;Étudiant;e%d@exemple.invalid".formatted(number, number, index, number));
        }
        return lines.toArray(String[]::new);
    }

    private static BooleanSupplier times(int most) {
        AtomicInteger left = new AtomicInteger(most);
        return () -> left.getAndDecrement() > 0;
    }

    private static void assertRefused(ThrowingCallable act, Rule rule) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.rule())
                .isEqualTo(rule));
    }
}
