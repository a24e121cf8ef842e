package fr.prendresoin.attestation;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what completed modules of initial training say; other enrolments have no faculty, and are not read here. */
@ApplicationScoped
class EarnedModules {

    private static final String EARNED = "select new fr.prendresoin.attestation.EarnedModule(e.id, e.personId,"
            + " e.versionId, v.number, s.startedAt, s.completedAt, s.passedAt, f.name, f.establishment, f.zone)"
            + " from Enrolment e join CourseState s on s.enrolmentId = e.id join CourseVersion v on v.id = e.versionId"
            + " join Faculty f on f.id = e.facultyId where s.completedAt is not null";

    private static final String SCORES = "select a.activity, a.bestScore from ActivityState a"
            + " where a.enrolmentId = :enrolment and a.bestScore is not null";

    private final EntityManager entityManager;
    private final Courses courses;

    protected EarnedModules() {
        this(null, null);
    }

    @Inject
    EarnedModules(EntityManager entityManager, Courses courses) {
        this.entityManager = entityManager;
        this.courses = courses;
    }

    /** What this enrolment earned; empty when it is not completed, or not of a faculty. */
    Optional<NewAttestation> of(UUID enrolment) {
        return entityManager
                .createQuery(EARNED + " and e.id = :enrolment", EarnedModule.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst()
                .map(this::attestation);
    }

    /** Completed enrolments without any attestation, some of them; the oldest first. */
    List<UUID> unsaid(int most) {
        return entityManager
                .createQuery(
                        "select e.id from Enrolment e join CourseState s on s.enrolmentId = e.id"
                                + " left join Attestation a on a.enrolmentId = e.id where s.completedAt is not null"
                                + " and e.facultyId is not null and a.id is null order by e.id",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    private NewAttestation attestation(EarnedModule earned) {
        return earned.attestation(courses.version(new VersionId(earned.version())), scores(earned.enrolment()));
    }

    private Map<String, Integer> scores(UUID enrolment) {
        List<Object[]> rows = entityManager
                .createQuery(SCORES, Object[].class)
                .setParameter("enrolment", enrolment)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }
}
