package fr.prendresoin.note;

import fr.prendresoin.identity.PersonId;
import java.util.List;
import java.util.Optional;

/** Keeps notes. */
interface NoteRepository {

    void add(Note note);

    Optional<Note> find(PersonId person, String course, String activity);

    /** Every note of a person, those that were emptied included, latest first. */
    List<Note> of(PersonId person);
}
