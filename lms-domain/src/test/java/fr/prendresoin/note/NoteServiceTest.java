package fr.prendresoin.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteServiceTest {

    private static final Course COURSE = CatalogueFixtures.smallCourse();
    private static final Activity LESSON = COURSE.activities().get(0);

    private final InMemoryNoteRepository notes = new InMemoryNoteRepository();
    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");
    private final NoteService service = new NoteService(notes, clock);
    private final NoteQueries queries = new NoteQueries(notes);
    private final Actor learner = IdentityFixtures.anyLearner();
    private final LearnerCourse course = ProgressFixtures.untouched(
            EnrolmentFixtures.enrolmentOf(learner.person(), new VersionId(Ids.next())), COURSE);

    @Test
    void a_note_replaces_the_one_before() {
        keep("Une pause à 15 h", 1);
        keep("Une pause à 16 h", 2);

        assertThat(read()).isEqualTo("Une pause à 16 h");
        assertThat(queries.all(learner)).hasSize(1);
    }

    @Test
    void the_same_note_sent_again_gets_the_same_receipt() {
        Instant first = keep("Une pause", 7);
        clock.advance(Duration.ofMinutes(1));

        assertThat(keep("Une pause", 7)).isEqualTo(first);
    }

    @Test
    void what_arrives_late_from_another_tab_writes_over_nothing() {
        keep("ici", 9);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> keep("là-bas", 8));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> keep("là-bas", 9));
        assertThat(read()).isEqualTo("ici");
    }

    @Test
    void an_emptied_note_is_no_longer_listed_and_does_not_come_back() {
        keep("à oublier", 1);
        keep("", 2);

        assertThat(queries.all(learner)).isEmpty();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> keep("à oublier", 1));
    }

    @Test
    void a_form_without_a_script_writes_after_what_is_kept() {
        keep("avec script", 1_700_000_000_000L);
        service.keep(learner, course, LESSON, new WrittenNote("sans\r\nscript  ", Optional.empty()));

        assertThat(read()).isEqualTo("sans\nscript");
    }

    @Test
    void nobody_writes_beside_a_course_they_do_not_take() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.keep(IdentityFixtures.anyLearner(), course, LESSON, text("x")));
    }

    @Test
    void nobody_reads_the_notes_of_another_not_even_who_sees_the_platform_as_them() {
        keep("à moi seule", 1);
        Actor looking = learner.seenBy(new Onlooker(IdentityFixtures.anyPerson(), Optional.empty()));

        assertThat(queries.all(IdentityFixtures.anyLearner())).isEmpty();
        assertThat(queries.on(IdentityFixtures.administrator(), "petite-formation", LESSON.slug()))
                .isEmpty();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> queries.all(looking));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> queries.on(looking, "petite-formation", LESSON.slug()));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.keep(looking, course, LESSON, text("x")));
    }

    @Test
    void a_note_has_20_000_characters_at_most() {
        assertThat(text("x".repeat(20_000)).text()).hasSize(20_000);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> text("x".repeat(20_001)));
    }

    private static WrittenNote text(String text) {
        return new WrittenNote(text, Optional.empty());
    }

    private Instant keep(String text, long seq) {
        return service.keep(learner, course, LESSON, new WrittenNote(text, Optional.of(seq)));
    }

    private String read() {
        return queries.on(learner, course.enrolment().courseSlug(), LESSON.slug());
    }
}
