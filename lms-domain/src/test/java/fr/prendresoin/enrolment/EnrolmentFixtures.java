package fr.prendresoin.enrolment;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** Enrolments as learners meet them. */
public final class EnrolmentFixtures {

    private EnrolmentFixtures() {}

    /** In the small course, until 30 June 2027. */
    public static LearnerEnrolment enrolmentOf(PersonId person) {
        return enrolmentOf(person, new VersionId(Ids.next()));
    }

    /** In this version of the small course, until 30 June 2027. */
    public static LearnerEnrolment enrolmentOf(PersonId person, VersionId version) {
        return new LearnerEnrolment(
                Ids.next(),
                person.value(),
                "petite-formation",
                version.value(),
                LocalDate.of(2027, 6, 30),
                "Europe/Paris",
                null,
                false,
                LocalDate.of(2027, 6, 30));
    }

    /** What reads a learner's own enrolments, on this database. */
    public static LearnerEnrolments readFrom(EntityManager entityManager) {
        return new LearnerEnrolments(entityManager);
    }

    /** What reads the enrolments one manages, on this database. */
    public static EnrolmentQueries managedOn(EntityManager entityManager) {
        return new EnrolmentQueries(entityManager, null);
    }

    /** The same enrolment, exempt since the start of the academic year. */
    public static LearnerEnrolment exempt(LearnerEnrolment known) {
        return notAsked(known, false);
    }

    /** The same enrolment, which its learner is free to follow since the start of the academic year. */
    public static LearnerEnrolment optional(LearnerEnrolment known) {
        return notAsked(known, true);
    }

    private static LearnerEnrolment notAsked(LearnerEnrolment known, boolean optional) {
        return new LearnerEnrolment(
                known.id(),
                known.personId(),
                known.courseSlug(),
                known.versionId(),
                known.dueOn(),
                known.zone(),
                Instant.parse("2026-09-01T08:00:00Z"),
                optional,
                known.askedFor());
    }
}
