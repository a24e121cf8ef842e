package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the rolls of promotions in the database. */
@ApplicationScoped
class JpaRollRepository implements RollRepository {

    private static final int PAGE = 1_000;

    private static final String STAY = "select new fr.prendresoin.organisation.Stay(m.personId, p.id, p.facultyId,"
            + " p.academicYear) from PromotionMember m join Promotion p on p.id = m.promotionId where m.leftAt is null";

    private static final String NAMES = "select distinct n.familyName, n.givenName from PromotionMember m"
            + " join Promotion p on p.id = m.promotionId join Person n on n.id = m.personId"
            + " where p.facultyId = :faculty and m.leftAt is null and n.familyName in :families and n.givenName in :givens";

    private final EntityManager entityManager;

    protected JpaRollRepository() {
        this(null);
    }

    @Inject
    JpaRollRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<PromotionKey, PromotionId> promotions(FacultyId faculty) {
        return entityManager
                .createQuery(
                        "select p.cursus, p.studyYear, p.academicYear, p.id from Promotion p"
                                + " where p.facultyId = :faculty",
                        Object[].class)
                .setParameter("faculty", faculty.value())
                .getResultStream()
                .collect(Collectors.toMap(JpaRollRepository::key, row -> new PromotionId((UUID) row[3])));
    }

    private static PromotionKey key(Object[] row) {
        return new PromotionKey(new StudyYear((Cursus) row[0], (Integer) row[1]), new AcademicYear((Integer) row[2]));
    }

    @Override
    public List<Stay> stays(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(STAY + " and m.personId in :people", Stay.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .getResultList();
    }

    @Override
    public List<Stay> members(Collection<PromotionId> promotions, PersonId after) {
        return promotions.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                STAY + " and m.promotionId in :promotions and m.personId > :after order by m.personId",
                                Stay.class)
                        .setParameter(
                                "promotions",
                                promotions.stream().map(PromotionId::value).toList())
                        .setParameter("after", after == null ? new UUID(0, 0) : after.value())
                        .setMaxResults(PAGE)
                        .getResultList();
    }

    @Override
    public List<String> names(FacultyId faculty, Collection<String> familyNames, Collection<String> givenNames) {
        return familyNames.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(NAMES, Object[].class)
                        .setParameter("faculty", faculty.value())
                        .setParameter("families", familyNames)
                        .setParameter("givens", givenNames)
                        .getResultStream()
                        .map(row -> (row[0] + " " + row[1]).toUpperCase(Locale.FRENCH))
                        .toList();
    }

    @Override
    public void addAll(List<PromotionMember> members) {
        members.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public void leave(PromotionId promotion, List<PersonId> people, Instant now) {
        entityManager
                .createQuery("update PromotionMember m set m.leftAt = :now where m.promotionId = :promotion"
                        + " and m.personId in :people and m.leftAt is null")
                .setParameter("now", now)
                .setParameter("promotion", promotion.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .executeUpdate();
    }
}
