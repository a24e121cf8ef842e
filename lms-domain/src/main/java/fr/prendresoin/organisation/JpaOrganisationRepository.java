package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the organisation in the database. */
@ApplicationScoped
class JpaOrganisationRepository implements OrganisationRepository {

    private static final String COVERAGE = "insert into unit_faculty (unit_id, faculty_id)"
            + " with recursive above (unit_id, faculty_id) as (select f.id, f.id from faculty f"
            + " union all select u.parent_id, a.faculty_id from above a join organisation_unit u on u.id = a.unit_id"
            + " where u.parent_id is not null) select unit_id, faculty_id from above";

    private final EntityManager entityManager;

    protected JpaOrganisationRepository() {
        this(null);
    }

    @Inject
    JpaOrganisationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Faculty> findFaculty(String code) {
        return entityManager
                .createQuery("select f from Faculty f where f.code = :code", Faculty.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OrganisationUnit> units() {
        return entityManager
                .createQuery("select u from OrganisationUnit u", OrganisationUnit.class)
                .getResultList();
    }

    @Override
    public List<UnitId> unitsOf(PersonId person, Role role) {
        return entityManager
                .createQuery(
                        "select m.unitId from Membership m where m.personId = :person and m.role = :role"
                                + " and m.endedAt is null and m.unitId is not null",
                        UUID.class)
                .setParameter("person", person.value())
                .setParameter("role", role)
                .getResultStream()
                .map(UnitId::new)
                .toList();
    }

    @Override
    public void deriveCoverage() {
        entityManager.createNativeQuery("delete from unit_faculty").executeUpdate();
        entityManager.createNativeQuery(COVERAGE).executeUpdate();
    }

    @Override
    public Promotion getPromotion(PromotionId id) {
        return Optional.ofNullable(entityManager.find(Promotion.class, id.value()))
                .orElseThrow(() -> new NotFound("promotion " + id));
    }

    @Override
    public Optional<Promotion> findPromotion(FacultyId faculty, StudyYear year, AcademicYear academicYear) {
        return entityManager
                .createQuery(
                        "select p from Promotion p where p.facultyId = :faculty and p.cursus = :cursus"
                                + " and p.studyYear = :study and p.academicYear = :year",
                        Promotion.class)
                .setParameter("faculty", faculty.value())
                .setParameter("cursus", year.cursus())
                .setParameter("study", year.year())
                .setParameter("year", academicYear.start())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PromotionMember> findMember(PromotionId promotion, PersonId person) {
        return entityManager
                .createQuery(
                        "select m from PromotionMember m where m.promotionId = :promotion and m.personId = :person"
                                + " and m.leftAt is null",
                        PromotionMember.class)
                .setParameter("promotion", promotion.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Membership getMembership(MembershipId id) {
        return Optional.ofNullable(entityManager.find(Membership.class, id.value()))
                .orElseThrow(() -> new NotFound("membership " + id));
    }

    @Override
    public Optional<Membership> findHeld(PersonId person, Grant grant) {
        return bound(
                        "select m from Membership m where m.personId = :person and m.role = :role",
                        grant,
                        Membership.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public long holders(Grant grant) {
        return bound("select count(distinct m.personId) from Membership m where m.role = :role", grant, Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> bound(String select, Grant grant, Class<T> type) {
        String scope = grant.scope() == null ? " and m.unitId is null" : " and m.unitId = :scope";
        TypedQuery<T> query = entityManager
                .createQuery(select + scope + " and m.endedAt is null", type)
                .setParameter("role", grant.role());
        if (grant.scope() != null) {
            query.setParameter("scope", grant.scope());
        }
        return query;
    }

    @Override
    public void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }
}
