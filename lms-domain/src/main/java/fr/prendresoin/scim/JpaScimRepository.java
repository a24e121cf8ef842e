package fr.prendresoin.scim;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what directories know in the database. */
@ApplicationScoped
class JpaScimRepository implements ScimRepository {

    private static final Set<Role> NATIONAL = EnumSet.of(Role.DOYENS, Role.ADMINISTRATOR, Role.DPC_ORGANISER);

    /** With an account, tied to a unit or a promotion within reach, and nothing national. */
    private static final String KNOWN = " from Person p join Account a on a.personId = p.id where"
            + " (exists (select m.id from Membership m where m.personId = p.id and m.endedAt is null"
            + " and m.unitId in :units) or exists (select s.id from PromotionMember s, Promotion g"
            + " where g.id = s.promotionId and s.personId = p.id and s.leftAt is null"
            + " and g.facultyId in :faculties)) and not exists (select n.id from Membership n"
            + " where n.personId = p.id and n.endedAt is null and n.role in :national)";

    private static final String COLUMNS =
            "select p.id, a.login, p.familyName, p.givenName, p.mail, a.suspendedAt, p.registeredAt";

    private final EntityManager entityManager;

    protected JpaScimRepository() {
        this(null);
    }

    @Inject
    JpaScimRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<ScimUser> users(Reach reach, Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : complete(
                        reach,
                        known(COLUMNS + KNOWN + " and p.id in :people order by p.id", Object[].class, reach)
                                .setParameter("people", people)
                                .getResultList());
    }

    @Override
    public Slice<ScimUser> users(Reach reach, Window window) {
        long total = known("select count(p)" + KNOWN, Long.class, reach).getSingleResult();
        if (window.count() == 0) {
            return new Slice<>(List.of(), total);
        }
        List<Object[]> rows = known(COLUMNS + KNOWN + " order by p.id", Object[].class, reach)
                .setFirstResult(window.from() - 1)
                .setMaxResults(window.count())
                .getResultList();
        return new Slice<>(complete(reach, rows), total);
    }

    private <T> TypedQuery<T> known(String query, Class<T> type, Reach reach) {
        return entityManager
                .createQuery(query, type)
                .setParameter("units", reach.units())
                .setParameter("faculties", someOrNone(reach.faculties()))
                .setParameter("national", NATIONAL);
    }

    /** A list in SQL is never empty. */
    private static Collection<UUID> someOrNone(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of(new UUID(0, 0)) : ids;
    }

    private List<ScimUser> complete(Reach reach, List<Object[]> rows) {
        List<UUID> people = rows.stream().map(row -> (UUID) row[0]).toList();
        if (people.isEmpty()) {
            return List.of();
        }
        Map<UUID, Ties> ties = new TiesReader(entityManager).read(reach, people);
        Map<ResourceKind, Map<UUID, String>> names = names(reach.unit(), people);
        return rows.stream()
                .map(row -> user(row, ties.getOrDefault((UUID) row[0], Ties.NONE), names))
                .toList();
    }

    private static ScimUser user(Object[] row, Ties ties, Map<ResourceKind, Map<UUID, String>> names) {
        UUID id = (UUID) row[0];
        return new ScimUser(
                new PersonId(id),
                names.getOrDefault(ResourceKind.ALIAS, Map.of()).getOrDefault(id, (String) row[1]),
                names.getOrDefault(ResourceKind.USER, Map.of()).get(id),
                (String) row[2],
                (String) row[3],
                ties.outside() ? null : (String) row[4],
                row[5] == null,
                ties.held(),
                (Instant) row[6],
                ties.stays());
    }

    private Map<ResourceKind, Map<UUID, String>> names(UnitId unit, Collection<UUID> internal) {
        Map<ResourceKind, Map<UUID, String>> names = new HashMap<>();
        entityManager
                .createQuery(
                        "select e from ScimExternalId e where e.unitId = :unit and e.internalId in :ids",
                        ScimExternalId.class)
                .setParameter("unit", unit.value())
                .setParameter("ids", internal)
                .getResultList()
                .forEach(each -> names.computeIfAbsent(each.kind(), kind -> new HashMap<>())
                        .put(each.internalId(), each.externalId()));
        return names;
    }

    @Override
    public List<ScimGroup> groups(Reach reach) {
        List<Object[]> rows = entityManager
                .createQuery(
                        "select g.id, f.code, f.name, g.cursus, g.studyYear, g.academicYear from Promotion g"
                                + " join Faculty f on f.id = g.facultyId where g.facultyId in :faculties order by g.id",
                        Object[].class)
                .setParameter("faculties", someOrNone(reach.faculties()))
                .getResultList();
        List<UUID> ids = rows.stream().map(row -> (UUID) row[0]).toList();
        Map<UUID, String> names =
                ids.isEmpty() ? Map.of() : names(reach.unit(), ids).getOrDefault(ResourceKind.GROUP, Map.of());
        return rows.stream()
                .map(row -> new ScimGroup(
                        (UUID) row[0],
                        names.get((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (Cursus) row[3],
                        (Integer) row[4],
                        (Integer) row[5],
                        List.of()))
                .toList();
    }

    @Override
    public Map<UUID, List<UUID>> members(Reach reach, Collection<UUID> groups) {
        Map<UUID, List<UUID>> members = new HashMap<>();
        entityManager
                .createQuery(
                        "select distinct s.promotionId, s.personId from PromotionMember s"
                                + " join Account a on a.personId = s.personId"
                                + " where s.promotionId in :groups and s.leftAt is null"
                                + " and not exists (select n.id from Membership n where n.personId = s.personId"
                                + " and n.endedAt is null and n.role in :national) order by s.personId",
                        Object[].class)
                .setParameter("groups", someOrNone(groups))
                .setParameter("national", NATIONAL)
                .getResultList()
                .forEach(row -> members.computeIfAbsent((UUID) row[0], group -> new ArrayList<>())
                        .add((UUID) row[1]));
        return members;
    }

    @Override
    public boolean national(PersonId person) {
        return entityManager
                        .createQuery(
                                "select count(n) from Membership n where n.personId = :person"
                                        + " and n.endedAt is null and n.role in :national",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("national", NATIONAL)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Ties ties(Reach reach, PersonId person) {
        return new TiesReader(entityManager)
                .read(reach, List.of(person.value()))
                .getOrDefault(person.value(), Ties.NONE);
    }

    @Override
    public Optional<UUID> named(UnitId unit, ResourceKind kind, String externalId) {
        return entityManager
                .createQuery(
                        "select e.internalId from ScimExternalId e where e.unitId = :unit and e.kind = :kind"
                                + " and e.externalId = :name",
                        UUID.class)
                .setParameter("unit", unit.value())
                .setParameter("kind", kind)
                .setParameter("name", externalId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void name(UnitId unit, ResourceKind kind, String externalId, UUID internal) {
        entityManager
                .createQuery("delete from ScimExternalId e where e.unitId = :unit and e.kind = :kind"
                        + " and e.internalId = :id")
                .setParameter("unit", unit.value())
                .setParameter("kind", kind)
                .setParameter("id", internal)
                .executeUpdate();
        if (externalId != null) {
            entityManager.persist(new ScimExternalId(unit, kind, externalId, internal));
            entityManager.flush();
        }
    }

    @Override
    public void lock(PersonId person) {
        lock("select id from account where person_id = ? for update", person.value());
    }

    @Override
    public void lock(PromotionId promotion) {
        lock("select id from promotion where id = ? for update", promotion.value());
    }

    @Override
    public void lock(UnitId unit) {
        lock("select id from organisation_unit where id = ? for update", unit.value());
    }

    /** The first statement of its transaction: what is read after it is what the one before has written. */
    private void lock(String statement, UUID id) {
        entityManager
                .createNativeQuery(statement)
                .setParameter(1, id.toString())
                .getResultList();
    }

    @Override
    public void suspended(PersonId person, UnitId unit) {
        suspensionLifted(person);
        Instant since = entityManager
                .createQuery("select a.suspendedAt from Account a where a.personId = :person", Instant.class)
                .setParameter("person", person.value())
                .getSingleResult();
        entityManager.persist(new ScimSuspension(person, unit, since));
        entityManager.flush();
    }

    @Override
    public boolean suspendedByDirectory(PersonId person, Optional<UnitId> unit) {
        TypedQuery<Long> query = entityManager
                .createQuery(
                        "select count(s) from ScimSuspension s, Account a where a.personId = s.personId"
                                + " and a.suspendedAt = s.suspendedAt and s.personId = :person"
                                + unit.map(given -> " and s.unitId = :unit").orElse(""),
                        Long.class)
                .setParameter("person", person.value());
        unit.ifPresent(given -> query.setParameter("unit", given.value()));
        return query.getSingleResult() > 0;
    }

    @Override
    public void suspensionLifted(PersonId person) {
        entityManager
                .createQuery("delete from ScimSuspension s where s.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    @Override
    public void forget(Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        for (String statement : List.of(
                "delete from ScimSuspension s where s.personId in :people",
                "delete from ScimExternalId e where e.internalId in :people")) {
            entityManager.createQuery(statement).setParameter("people", ids).executeUpdate();
        }
    }
}
