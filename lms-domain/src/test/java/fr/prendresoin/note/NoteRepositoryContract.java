package fr.prendresoin.note;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a repository of notes promises, whatever it keeps them in. */
abstract class NoteRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    abstract NoteRepository notes();

    abstract World world();

    @Test
    void a_note_is_read_back_as_it_was_written() {
        PersonId person = world().person();
        String course = world().course().slug();
        add(person, course, "lecon", "Une pause à 15 h.\nPuis une autre 🌱");

        assertThat(notes().find(person, course, "lecon").map(Note::row))
                .contains(new NoteRow(course, "lecon", "Une pause à 15 h.\nPuis une autre 🌱", NOW));
    }

    @Test
    void a_note_is_found_by_its_writer_at_its_activity_only() {
        PersonId person = world().person();
        String course = world().course().slug();
        add(person, course, "lecon", "À moi");

        assertThat(notes().find(world().person(), course, "lecon")).isEmpty();
        assertThat(notes().find(person, course, "autre")).isEmpty();
        assertThat(notes().find(person, "une-autre-formation", "lecon")).isEmpty();
    }

    @Test
    void the_notes_of_a_person_come_latest_first_and_are_nobody_elses() {
        PersonId person = world().person();
        String course = world().course().slug();
        Note first = new Note(person, course, "premiere");
        first.take(new WrittenNote("avant", Optional.empty()), NOW.minusSeconds(60));
        notes().add(first);
        add(person, course, "seconde", "après");
        add(world().person(), course, "premiere", "d’une autre");

        world().forget();
        assertThat(notes().of(person)).extracting(note -> note.row().text()).containsExactly("après", "avant");
    }

    private void add(PersonId person, String course, String activity, String text) {
        Note note = new Note(person, course, activity);
        note.take(new WrittenNote(text, Optional.of(5L)), NOW);
        notes().add(note);
        world().forget();
    }
}
