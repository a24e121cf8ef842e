package fr.prendresoin.web.note;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.note.NoteQueries;
import fr.prendresoin.note.NoteRow;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Everything one has written for oneself, latest first. */
@Named
@RequestScoped
public class NotesPage implements Page {

    private static final String PARIS = "Europe/Paris";

    private final CurrentActor current;
    private final NoteQueries notes;
    private final ProgressQueries progress;
    private final French french;
    private List<Line> lines = List.of();

    protected NotesPage() {
        this(null, null, null, null);
    }

    @Inject
    NotesPage(CurrentActor current, NoteQueries notes, ProgressQueries progress, French french) {
        this.current = current;
        this.notes = notes;
        this.progress = progress;
        this.french = french;
    }

    /** A note; the address is empty when its activity can no longer be opened. */
    public record Line(String address, String title, String place, String text) {}

    @Override
    public void load() {
        List<NoteRow> written = notes.all(current.get());
        List<LearnerCourse> courses = progress.courses(current.get());
        lines = written.stream().map(note -> line(note, courses)).toList();
    }

    private Line line(NoteRow note, List<LearnerCourse> courses) {
        Optional<LearnerCourse> taken = courses.stream()
                .filter(course -> course.enrolment().courseSlug().equals(note.course()))
                .findFirst();
        String zone = taken.map(course -> course.enrolment().zone()).orElse(PARIS);
        String when = french.moment(note.savedAt(), zone);
        Optional<Activity> activity = taken.flatMap(course -> course.course().find(note.activity()));
        if (activity.isEmpty()) {
            return new Line("", note.activity(), Messages.text("note.list.gone", note.course(), when), note.text());
        }
        Course course = taken.get().course();
        return new Line(
                Ways.to(course, activity.get()) + "#note",
                activity.get().title(),
                Messages.text("note.list.place", course.title(), when),
                note.text());
    }

    public List<Line> getLines() {
        return lines;
    }
}
