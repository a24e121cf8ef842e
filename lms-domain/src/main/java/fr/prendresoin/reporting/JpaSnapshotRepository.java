package fr.prendresoin.reporting;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps snapshots in the database and counts what they are made from. */
@ApplicationScoped
class JpaSnapshotRepository implements SnapshotRepository {

    private static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");

    /** Outer joins, so that a faculty without anybody enrolled is a row of zeros and not a missing row. */
    private static final String COUNT = "select f.code, f.kind, coalesce(sum(s.completed_at is not null), 0),"
            + " coalesce(sum(s.completed_at is null and e.due_on < ?), 0),"
            + " coalesce(sum(s.completed_at is null and e.due_on >= ?), 0) from faculty f"
            + " left join enrolment e on e.faculty_id = f.id and e.course_id = ? and e.academic_year = ?"
            + " and e.withdrawn_at is null and e.exempted_at is null"
            + " left join course_state s on s.enrolment_id = e.id group by f.code, f.kind order by f.kind, f.code";

    private final EntityManager entityManager;
    private final Clock clock;

    protected JpaSnapshotRepository() {
        this(null, null);
    }

    @Inject
    JpaSnapshotRepository(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public void add(NationalSnapshot snapshot) {
        try {
            entityManager.persist(snapshot);
            entityManager.flush();
        } catch (PersistenceException failure) {
            throw Conflict.whenTaken(failure, "another snapshot took this number");
        }
    }

    @Override
    public Optional<NationalSnapshot> latest(UUID course, AcademicYear year) {
        return entityManager
                .createQuery(
                        "select s from NationalSnapshot s where s.courseId = :course and s.academicYear = :year"
                                + " order by s.number desc",
                        NationalSnapshot.class)
                .setParameter("course", course)
                .setParameter("year", year.start())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public CountTable count(UUID course, AcademicYear year) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), MAINLAND);
        Query query = entityManager
                .createNativeQuery(COUNT)
                .setParameter(1, today)
                .setParameter(2, today)
                .setParameter(3, course.toString())
                .setParameter(4, year.start());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return new CountTable(rows.stream().map(JpaSnapshotRepository::row).toList());
    }

    @Override
    public void forgetTaker(PersonId person) {
        entityManager
                .createNativeQuery(
                        "update national_snapshot s join person p"
                                + " on s.taken_by = concat(p.given_name, ' ', p.family_name) set s.taken_by = '' where p.id = ?")
                .setParameter(1, person.value().toString())
                .executeUpdate();
    }

    private static CountTable.Row row(Object[] row) {
        return new CountTable.Row(
                (String) row[0],
                (String) row[1],
                List.of(((Number) row[2]).intValue(), ((Number) row[3]).intValue(), ((Number) row[4]).intValue()));
    }
}
