package fr.prendresoin.note;

import fr.prendresoin.identity.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps notes in a list. */
final class InMemoryNoteRepository implements NoteRepository {

    private final List<Note> kept = new ArrayList<>();

    @Override
    public void add(Note note) {
        kept.add(note);
    }

    @Override
    public Optional<Note> find(PersonId person, String course, String activity) {
        return kept.stream()
                .filter(note -> note.belongsTo(person) && note.isOn(course, activity))
                .findFirst();
    }

    @Override
    public List<Note> of(PersonId person) {
        return kept.stream()
                .filter(note -> note.belongsTo(person))
                .sorted(Comparator.comparing(Note::savedAt).reversed())
                .toList();
    }
}
