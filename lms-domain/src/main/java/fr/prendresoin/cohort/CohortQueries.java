package fr.prendresoin.cohort;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads cohorts, and derives from the stays who is in them. */
@ApplicationScoped
public class CohortQueries {

    private static final String ROW = "select new fr.prendresoin.cohort.CohortRow(c.id, c.unitId, u.name, c.name,"
            + " c.condition, c.archivedAt) from Cohort c join OrganisationUnit u on u.id = c.unitId";

    private static final String STAYS = " from PromotionMember m join Promotion p on p.id = m.promotionId"
            + " where m.leftAt is null and p.facultyId in :faculties";

    private static final String ZONED = STAYS.replace(" where", " join Faculty f on f.id = p.facultyId where");

    /** As many names as a preview shows. */
    public static final int MOST_NAMES = 30;

    private final EntityManager entityManager;
    private final UnitQueries units;
    private final CohortMatches matches;

    protected CohortQueries() {
        this(null, null, null);
    }

    @Inject
    CohortQueries(EntityManager entityManager, UnitQueries units, CohortMatches matches) {
        this.entityManager = entityManager;
        this.units = units;
        this.matches = matches;
    }

    /** The cohorts of the units the actor manages as a whole, by name; not the archived ones. */
    public List<CohortRow> managedBy(Actor actor) {
        List<UUID> managed = units.managedBy(actor).stream().map(UnitRow::id).toList();
        return managed.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                ROW + " where c.archivedAt is null and c.unitId in :units order by c.name, c.id",
                                CohortRow.class)
                        .setParameter("units", managed)
                        .getResultList();
    }

    /** @throws NotFound when there is no such cohort, or the actor does not manage the whole of its unit */
    public CohortRow get(Actor actor, CohortId id) {
        CohortRow row = entityManager
                .createQuery(ROW + " where c.id = :id", CohortRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort " + id));
        units.requireManager(actor, row.unit());
        return row;
    }

    /** How many people below a unit have a stay that meets a condition, at this moment. */
    public long count(Actor actor, UnitId unit, Condition condition) {
        units.requireManager(actor, unit);
        ConditionQuery where = new ConditionQuery(condition, matches.currentYear());
        return bound("select count(distinct m.personId)" + STAYS + where.and(), Long.class, unit, where)
                .getSingleResult();
    }

    /** Who is in a cohort, by promotion; nobody when it is archived. */
    public List<Crowd> crowds(Actor actor, CohortId id) {
        CohortRow row = get(actor, id);
        return row.archived() ? List.of() : crowds(row.unit(), row.condition());
    }

    /** Who would enter and who would leave a cohort with another condition. */
    CohortDifference difference(Actor actor, Cohort cohort, Condition wanted) {
        units.requireManager(actor, cohort.unit());
        return CohortDifference.between(crowds(cohort.unit(), cohort.condition()), crowds(cohort.unit(), wanted));
    }

    /** The first of these people by name; nobody for whoever may not read the names of every faculty of the unit. */
    public List<String> names(Actor actor, CohortRow cohort, List<Crowd> crowds) {
        List<UUID> people = crowds.stream()
                .flatMap(crowd -> crowd.people().stream())
                .map(PersonId::value)
                .toList();
        boolean readable = units.facultiesOf(cohort.unit()).stream()
                .allMatch(faculty -> OrganisationRights.maySeeNames(actor, faculty));
        return people.isEmpty() || !readable
                ? List.of()
                : entityManager
                        .createQuery(
                                "select concat(n.familyName, ' ', n.givenName) from Person n where n.id in :people"
                                        + " order by n.familyName, n.givenName, n.id",
                                String.class)
                        .setParameter("people", people)
                        .setMaxResults(MOST_NAMES)
                        .getResultList();
    }

    private List<Crowd> crowds(UnitId unit, Condition condition) {
        ConditionQuery where = new ConditionQuery(condition, matches.currentYear());
        String jpql =
                "select m.personId, p.id, p.academicYear, f.zone" + ZONED + where.and() + " order by p.id, m.personId";
        Map<UUID, List<Object[]>> byPromotion = bound(jpql, Object[].class, unit, where)
                .getResultStream()
                .collect(Collectors.groupingBy(stay -> (UUID) stay[1], LinkedHashMap::new, Collectors.toList()));
        return byPromotion.values().stream().map(CohortQueries::crowd).toList();
    }

    private <T> TypedQuery<T> bound(String jpql, Class<T> type, UnitId unit, ConditionQuery where) {
        TypedQuery<T> query = entityManager
                .createQuery(jpql, type)
                .setParameter(
                        "faculties",
                        units.facultiesOf(unit).stream().map(FacultyId::value).toList());
        where.bind(query);
        return query;
    }

    private static Crowd crowd(List<Object[]> stays) {
        Object[] first = stays.get(0);
        return new Crowd(
                new PromotionId((UUID) first[1]),
                (Integer) first[2],
                (String) first[3],
                stays.stream().map(stay -> new PersonId((UUID) stay[0])).toList());
    }
}
