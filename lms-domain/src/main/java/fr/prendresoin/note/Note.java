package fr.prendresoin.note;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The note of one person beside one activity of a course, whatever the version of the course. */
@Entity
@Table(name = "own_note")
class Note {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "course_slug")
    private String course;

    private String activity;
    private String body;
    private long seq;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private int version;

    protected Note() {}

    Note(PersonId person, String course, String activity) {
        this.id = Ids.next();
        this.personId = person.value();
        this.course = course;
        this.activity = activity;
        this.body = "";
    }

    /**
     * Takes a text. The same one sent again changes nothing, so that a page may send it again after a cut.
     *
     * @throws Conflict when something later was written elsewhere
     */
    void take(WrittenNote written, Instant now) {
        long given = written.seq().orElse(seq + 1);
        if (given < seq || given == seq && !written.text().equals(body)) {
            throw new Conflict("note on " + activity + " changed elsewhere");
        }
        if (given > seq) {
            body = written.text();
            seq = given;
            savedAt = now;
        }
    }

    boolean belongsTo(PersonId person) {
        return personId.equals(person.value());
    }

    boolean isOn(String course, String activity) {
        return this.course.equals(course) && this.activity.equals(activity);
    }

    Instant savedAt() {
        return savedAt;
    }

    NoteRow row() {
        return new NoteRow(course, activity, body, savedAt);
    }
}
