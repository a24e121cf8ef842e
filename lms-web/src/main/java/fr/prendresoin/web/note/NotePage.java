package fr.prendresoin.web.note;

import fr.prendresoin.note.NoteQueries;
import fr.prendresoin.note.WrittenNote;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.web.progress.ActivityPage;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One's own note beside an activity, whatever its kind. */
@Named
@RequestScoped
public class NotePage {

    private final CurrentActor current;
    private final ActivityPage page;
    private final NoteQueries notes;

    protected NotePage() {
        this(null, null, null);
    }

    @Inject
    NotePage(CurrentActor current, ActivityPage page, NoteQueries notes) {
        this.current = current;
        this.page = page;
        this.notes = notes;
    }

    /** Whether there is a note to read at all: not for who sees the platform as somebody else. */
    public boolean isShown() {
        return !current.get().readOnly();
    }

    public String getText() {
        LearnerCourse course = page.course();
        return notes.on(
                current.get(), course.enrolment().courseSlug(), page.activity().slug());
    }

    public String getAddress() {
        return "/api/mes-notes/" + page.course().enrolment().courseSlug() + "/"
                + page.activity().slug();
    }

    public int getLongest() {
        return WrittenNote.LONGEST;
    }
}
