package fr.prendresoin.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tree of units as it is kept: brought in step with the reference data, and asked what stands above what. */
final class OrganisationTree {

    private final Map<String, OrganisationUnit> byCode = new HashMap<>();
    private final Map<UnitId, OrganisationUnit> byId = new HashMap<>();

    OrganisationTree(Collection<OrganisationUnit> units) {
        units.forEach(this::keep);
    }

    private void keep(OrganisationUnit unit) {
        byCode.put(unit.code(), unit);
        byId.put(unit.id(), unit);
    }

    /**
     * The units of the reference data that are missing, without a place yet: they must be kept before anything, known or
     * new, can stand below them. None is ever removed.
     */
    List<OrganisationUnit> missing(List<FacultyRecord> references, Map<String, FacultyId> faculties) {
        List<OrganisationUnit> born = UnitRecord.treeOf(references).stream()
                .filter(reference -> !byCode.containsKey(reference.code()))
                .map(reference -> born(reference, faculties))
                .toList();
        born.forEach(this::keep);
        return born;
    }

    private static OrganisationUnit born(UnitRecord reference, Map<String, FacultyId> faculties) {
        return reference.kind() == UnitKind.COMPONENT
                ? OrganisationUnit.of(faculties.get(reference.code()), reference)
                : OrganisationUnit.of(reference);
    }

    /** Puts every unit of the reference data in its place; none may be missing. */
    void arrange(List<FacultyRecord> references) {
        for (UnitRecord reference : UnitRecord.treeOf(references)) {
            UUID parent = reference.parent() == null
                    ? null
                    : byCode.get(reference.parent()).id().value();
            byCode.get(reference.code()).update(reference, parent);
        }
    }

    /** The units above one, nearest first, without itself; empty for the root and for a unit nobody knows. */
    List<UnitId> above(UnitId unit) {
        return Stream.iterate(parentOf(unit), Optional::isPresent, parent -> parent.flatMap(this::parentOf))
                .map(Optional::orElseThrow)
                .collect(Collectors.toList());
    }

    private Optional<UnitId> parentOf(UnitId unit) {
        return Optional.ofNullable(byId.get(unit)).flatMap(OrganisationUnit::parent);
    }
}
