package fr.prendresoin.note;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Keeps what a learner writes beside an activity of a course they take. */
@ApplicationScoped
@Transactional
public class NoteService {

    private final NoteRepository notes;
    private final Clock clock;

    protected NoteService() {
        this(null, null);
    }

    @Inject
    NoteService(NoteRepository notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Keeps a note, in the place of the one before.
     *
     * @return when it was kept
     * @throws NotFound when the course is not taken by the actor
     * @throws AccessDenied for who sees the platform as somebody else
     * @throws Conflict when another tab wrote something later
     */
    public Instant keep(Actor actor, LearnerCourse course, Activity activity, WrittenNote written) {
        PersonId person = actor.requirePerson();
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        if (!course.enrolment().person().equals(person)) {
            throw new NotFound("enrolment " + course.enrolment().id() + " of " + actor.name());
        }
        String slug = course.enrolment().courseSlug();
        Note note = notes.find(person, slug, activity.slug()).orElseGet(() -> new Note(person, slug, activity.slug()));
        boolean first = note.savedAt() == null;
        note.take(written, clock.instant());
        if (first) {
            notes.add(note);
        }
        return note.savedAt();
    }
}
