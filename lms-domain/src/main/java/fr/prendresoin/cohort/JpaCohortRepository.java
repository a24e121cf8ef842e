package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps cohorts in the database. */
@ApplicationScoped
class JpaCohortRepository implements CohortRepository {

    private static final String OVER = "select c.* from cohort c join unit_faculty u on u.unit_id = c.unit_id"
            + " where u.faculty_id = ? and c.archived_at is null order by c.id";

    private static final String STANDINGS = "select m.personId, s.kind from StudySituation s"
            + " join PromotionMember m on m.id = s.memberId where m.promotionId = :promotion and m.leftAt is null"
            + " and s.begunAt is not null and s.endedAt is null and m.personId in :people";

    private final EntityManager entityManager;

    protected JpaCohortRepository() {
        this(null);
    }

    @Inject
    JpaCohortRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Cohort cohort) {
        entityManager.persist(cohort);
        entityManager.flush();
    }

    @Override
    public Cohort get(CohortId id) {
        return Optional.ofNullable(entityManager.find(Cohort.class, id.value()))
                .orElseThrow(() -> new NotFound("cohort " + id));
    }

    @Override
    public boolean nameTaken(UnitId unit, String name) {
        return entityManager
                        .createQuery(
                                "select count(c) from Cohort c where c.unitId = :unit and c.name = :name"
                                        + " and c.archivedAt is null",
                                Long.class)
                        .setParameter("unit", unit.value())
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Cohort> over(FacultyId faculty) {
        return entityManager
                .createNativeQuery(OVER, Cohort.class)
                .setParameter(1, faculty.value().toString())
                .getResultList();
    }

    @Override
    public StayAttributes stayIn(PromotionId promotion) {
        return entityManager
                .createQuery(
                        "select p.cursus, p.studyYear, p.academicYear, p.facultyId from Promotion p where p.id = :id",
                        Object[].class)
                .setParameter("id", promotion.value())
                .getResultStream()
                .findFirst()
                .map(JpaCohortRepository::stay)
                .orElseThrow(() -> new NotFound("promotion " + promotion));
    }

    private static StayAttributes stay(Object[] row) {
        return new StayAttributes(
                new StudyYear((Cursus) row[0], (Integer) row[1]),
                new AcademicYear((Integer) row[2]),
                new FacultyId((UUID) row[3]),
                Standing.REGISTERED);
    }

    @Override
    public Map<PersonId, Standing> standings(PromotionId promotion, List<PersonId> people) {
        Map<PersonId, Standing> standings = new HashMap<>();
        entityManager
                .createQuery(STANDINGS, Object[].class)
                .setParameter("promotion", promotion.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .forEach(row -> standings.merge(
                        new PersonId((UUID) row[0]), ((SituationKind) row[1]).standing(), Standing::rather));
        return standings;
    }
}
