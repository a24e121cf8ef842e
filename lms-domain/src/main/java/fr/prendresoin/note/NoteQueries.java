package fr.prendresoin.note;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads one's own notes. There is no other way to read one: no role and no view as somebody else gives it. */
@ApplicationScoped
public class NoteQueries {

    private final NoteRepository notes;

    protected NoteQueries() {
        this(null);
    }

    @Inject
    NoteQueries(NoteRepository notes) {
        this.notes = notes;
    }

    /** What the actor wrote beside an activity; empty when nothing. */
    public String on(Actor actor, String course, String activity) {
        return notes.find(own(actor), course, activity)
                .map(note -> note.row().text())
                .orElse("");
    }

    /** Everything the actor wrote, latest first. */
    public List<NoteRow> all(Actor actor) {
        return notes.of(own(actor)).stream()
                .map(Note::row)
                .filter(note -> !note.text().isBlank())
                .toList();
    }

    private static PersonId own(Actor actor) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " reads nobody's notes");
        }
        return actor.requirePerson();
    }
}
