package fr.prendresoin.notification;

import fr.prendresoin.identity.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** Whose an enrolment is, and in what; public, because EclipseLink finds no other constructor. */
public record EnrolledCourse(UUID personId, String title, String slug, LocalDate dueOn) {

    PersonId person() {
        return new PersonId(personId);
    }

    String link() {
        return "/formations/" + slug;
    }
}
