package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the tree of units: what stands below what, and what somebody manages as a whole. */
@ApplicationScoped
public class UnitQueries {

    private static final String ROW = "select new fr.prendresoin.organisation.UnitRow(u.id, u.kind, u.code, u.name,"
            + " u.parentId) from OrganisationUnit u";

    /** From some units downwards. */
    private static final String DOWNWARDS =
            "with recursive below (id) as (%s union select u.id from organisation_unit u"
                    + " join below on u.parent_id = below.id) select id from below";

    private static final String OF_ONE = DOWNWARDS.formatted("select id from organisation_unit where id = ?");

    private static final String OF_A_MANAGER = DOWNWARDS.formatted("select unit_id from membership"
            + " where person_id = ? and role = 'FACULTY_MANAGER' and unit_id is not null and ended_at is null");

    private static final String OF_SOMEBODY = "with recursive above (id, parent_id) as (select id, parent_id from"
            + " organisation_unit where id = ?2 union select u.id, u.parent_id from organisation_unit u"
            + " join above on above.parent_id = u.id) select 1 from membership m where m.person_id = ?1"
            + " and m.ended_at is null and (m.role = 'ADMINISTRATOR' or m.role = 'FACULTY_MANAGER'"
            + " and m.unit_id in (select id from above)) and not exists (select 1 from account a"
            + " where a.person_id = m.person_id and a.suspended_at is not null)";

    private final EntityManager entityManager;

    protected UnitQueries() {
        this(null);
    }

    @Inject
    UnitQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The faculties that stand below a unit, itself included when it is one; empty for a unit that does not exist. */
    public Set<FacultyId> facultiesOf(UnitId unit) {
        return ids("select faculty_id from unit_faculty where unit_id = ?", unit.value()).stream()
                .map(FacultyId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The unit and every unit below it. */
    public Set<UUID> below(UnitId unit) {
        return ids(OF_ONE, unit.value());
    }

    /**
     * The units that somebody manages as a whole, by name, without the nation: those below a unit in which they are a
     * manager, or all of them for an administrator. Who manages every component of an establishment one by one does not
     * manage the establishment.
     */
    public List<UnitRow> managedBy(Actor actor) {
        boolean everything = managesEverything(actor);
        Set<UUID> managed = everything ? Set.of() : managedUnits(actor);
        return entityManager
                .createQuery(ROW + " where u.kind <> :nation order by u.name, u.code", UnitRow.class)
                .setParameter("nation", UnitKind.NATION)
                .getResultStream()
                .filter(unit -> everything || managed.contains(unit.id()))
                .toList();
    }

    /** @throws NotFound when the unit does not exist, or is not the actor's as a whole: both look the same */
    public void requireManager(Actor actor, UnitId unit) {
        boolean theirs = managesEverything(actor)
                ? entityManager.find(OrganisationUnit.class, unit.value()) != null
                : managedUnits(actor).contains(unit.value());
        if (!theirs) {
            throw new NotYours("unit " + unit + " for " + actor.name());
        }
    }

    /** Whether somebody who is not here still manages a unit as a whole, and their account is not suspended. */
    public boolean stillManages(PersonId person, UnitId unit) {
        List<?> roles = entityManager
                .createNativeQuery(OF_SOMEBODY)
                .setParameter(1, person.value().toString())
                .setParameter(2, unit.value().toString())
                .getResultList();
        return !roles.isEmpty();
    }

    private static boolean managesEverything(Actor actor) {
        return actor.platform() || actor.is(Role.ADMINISTRATOR, null);
    }

    private Set<UUID> managedUnits(Actor actor) {
        return actor.is(Role.FACULTY_MANAGER) && actor.signedIn()
                ? ids(OF_A_MANAGER, actor.requirePerson().value())
                : Set.of();
    }

    private Set<UUID> ids(String statement, UUID parameter) {
        List<?> ids = entityManager
                .createNativeQuery(statement)
                .setParameter(1, parameter.toString())
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
