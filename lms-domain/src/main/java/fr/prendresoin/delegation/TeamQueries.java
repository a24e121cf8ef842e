package fr.prendresoin.delegation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads who manages and who teaches in the units of a manager and below them. */
@ApplicationScoped
public class TeamQueries {

    /** The roles a manager is shown: students have their promotions, and a jury is nobody's team. */
    private static final Set<Role> SHOWN = EnumSet.of(Role.FACULTY_MANAGER, Role.TEACHER, Role.TUTOR);

    private final OrganisationQueries organisations;
    private final EntityManager entityManager;

    protected TeamQueries() {
        this(null, null);
    }

    @Inject
    TeamQueries(OrganisationQueries organisations, EntityManager entityManager) {
        this.organisations = organisations;
        this.entityManager = entityManager;
    }

    /**
     * The units the actor manages, each followed by what stands below it, with the people who hold a role there.
     *
     * @throws NotYours when they manage none
     */
    public List<TeamUnit> units(Actor actor) {
        Set<UUID> managed = managedBy(actor);
        if (managed.isEmpty()) {
            throw new NotYours("a team for " + actor.name());
        }
        List<UnitRow> tree = organisations.units();
        Map<UUID, UnitRow> byId = tree.stream().collect(Collectors.toMap(UnitRow::id, unit -> unit));
        List<TeamUnit> units = new ArrayList<>();
        tree.stream()
                .filter(unit -> managed.contains(unit.id()) && !below(unit, managed, byId))
                .forEach(root -> add(root, false, tree, units));
        return withPeople(units);
    }

    private static boolean below(UnitRow unit, Set<UUID> managed, Map<UUID, UnitRow> byId) {
        UnitRow above = byId.get(unit.parentId());
        return above != null && (managed.contains(above.id()) || below(above, managed, byId));
    }

    private static void add(UnitRow unit, boolean below, List<UnitRow> tree, List<TeamUnit> units) {
        units.add(new TeamUnit(unit, below, List.of()));
        tree.stream()
                .filter(child -> unit.id().equals(child.parentId()))
                .forEach(child -> add(child, true, tree, units));
    }

    private List<TeamUnit> withPeople(List<TeamUnit> units) {
        Map<UUID, List<TeamRow>> people = entityManager
                .createQuery(
                        "select new fr.prendresoin.delegation.TeamRow(m.id, p.id, p.familyName, p.givenName, m.role,"
                                + " m.unitId, m.beganAt) from Membership m join Person p on p.id = m.personId"
                                + " where m.unitId in :units and m.role in :roles and m.endedAt is null"
                                + " order by m.role, p.familyName, p.givenName, p.id",
                        TeamRow.class)
                .setParameter(
                        "units", units.stream().map(team -> team.unit().id()).toList())
                .setParameter("roles", SHOWN)
                .getResultStream()
                .collect(Collectors.groupingBy(TeamRow::unit));
        return units.stream()
                .map(team -> new TeamUnit(
                        team.unit(),
                        team.below(),
                        people.getOrDefault(team.unit().id(), List.of())))
                .toList();
    }

    private Set<UUID> managedBy(Actor actor) {
        if (!actor.is(Role.FACULTY_MANAGER)) {
            return Set.of();
        }
        return new HashSet<>(entityManager
                .createQuery(
                        "select m.unitId from Membership m where m.personId = :person and m.role = :role"
                                + " and m.endedAt is null and m.unitId is not null",
                        UUID.class)
                .setParameter("person", actor.requirePerson().value())
                .setParameter("role", Role.FACULTY_MANAGER)
                .getResultList());
    }
}
