package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads which faculties stand below the units of the tree, and who manages a unit as a whole. */
@ApplicationScoped
public class UnitQueries {

    private static final String COVERAGE =
            "select cast(unit_id as char), cast(faculty_id as char) from unit_faculty%s order by unit_id";

    private final EntityManager entityManager;

    protected UnitQueries() {
        this(null);
    }

    @Inject
    UnitQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The units whose every faculty the actor manages, by name; the nation is left out. */
    public List<UnitRow> managedBy(Actor actor) {
        Map<UUID, Set<FacultyId>> coverage = coverage("", null);
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.organisation.UnitRow(u.id, u.kind, u.code, u.name, u.parentId)"
                                + " from OrganisationUnit u where u.kind <> :nation order by u.name, u.code",
                        UnitRow.class)
                .setParameter("nation", UnitKind.NATION)
                .getResultStream()
                .filter(unit -> manages(actor, coverage.getOrDefault(unit.id(), Set.of())))
                .toList();
    }

    /** The faculties below a unit, itself included when it is one; empty for a unit that does not exist. */
    public Set<FacultyId> facultiesOf(UnitId unit) {
        return coverage(" where unit_id = ?", unit.value()).getOrDefault(unit.value(), Set.of());
    }

    /** @throws NotFound when the unit does not exist, or holds a faculty the actor does not manage: both look the same */
    public void requireManager(Actor actor, UnitId unit) {
        if (!manages(actor, facultiesOf(unit))) {
            throw new NotYours("unit " + unit + " for " + actor.name());
        }
    }

    private static boolean manages(Actor actor, Set<FacultyId> faculties) {
        return !faculties.isEmpty()
                && faculties.stream().allMatch(faculty -> OrganisationRights.mayManage(actor, faculty));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Set<FacultyId>> coverage(String condition, UUID unit) {
        var query = entityManager.createNativeQuery(COVERAGE.formatted(condition));
        if (unit != null) {
            query.setParameter(1, unit.toString());
        }
        Map<UUID, Set<FacultyId>> coverage = new HashMap<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            coverage.computeIfAbsent(UUID.fromString((String) row[0]), id -> new HashSet<>())
                    .add(new FacultyId(UUID.fromString((String) row[1])));
        }
        return coverage;
    }
}
