package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the tree of units: what stands below what, and what somebody manages as a whole. */
@ApplicationScoped
public class UnitTreeQueries {

    private static final String ROW = "select new fr.prendresoin.organisation.UnitRow(u.id, u.kind, u.code, u.name,"
            + " u.parentId) from OrganisationUnit u";

    private final EntityManager entityManager;

    protected UnitTreeQueries() {
        this(null);
    }

    @Inject
    UnitTreeQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The faculties that stand below a unit, itself included when it is one. */
    public Set<UUID> faculties(UnitId unit) {
        List<UUID> faculties = new ArrayList<>();
        for (Object id : entityManager
                .createNativeQuery("select faculty_id from unit_faculty where unit_id = ?")
                .setParameter(1, unit.value().toString())
                .getResultList()) {
            faculties.add((UUID) id);
        }
        return Set.copyOf(faculties);
    }

    /** The unit and every unit below it. */
    public Set<UUID> below(UnitId unit) {
        List<UnitRow> units = all();
        Set<UUID> below = new HashSet<>(Set.of(unit.value()));
        for (boolean grown = true; grown; ) {
            grown = below.addAll(units.stream()
                    .filter(row -> below.contains(row.parentId()))
                    .map(UnitRow::id)
                    .toList());
        }
        return Set.copyOf(below);
    }

    /**
     * The establishments and components that somebody manages as a whole, by name: below a unit in which they are a
     * manager, or all of them for an administrator. Who manages every component of an establishment one by one does not
     * manage the establishment.
     */
    public List<UnitRow> managedWhole(Actor actor) {
        List<UnitRow> units = all();
        Set<UUID> managed = new HashSet<>();
        if (actor.signedIn()) {
            new JpaOrganisationRepository(entityManager)
                    .unitsOf(actor.requirePerson(), Role.FACULTY_MANAGER)
                    .forEach(unit -> managed.addAll(below(unit)));
        }
        return units.stream()
                .filter(row -> row.kind() == UnitKind.ESTABLISHMENT || row.kind() == UnitKind.COMPONENT)
                .filter(row -> actor.is(Role.ADMINISTRATOR, null) || managed.contains(row.id()))
                .sorted(Comparator.comparing(UnitRow::name).thenComparing(UnitRow::code))
                .toList();
    }

    private List<UnitRow> all() {
        return entityManager.createQuery(ROW, UnitRow.class).getResultList();
    }
}
