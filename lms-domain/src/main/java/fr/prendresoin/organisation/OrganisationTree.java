package fr.prendresoin.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Puts every unit of the reference data in its place; returns those that are new, parents first. None is removed. */
    List<OrganisationUnit> grow(List<FacultyRecord> references, Map<String, FacultyId> faculties) {
        return UnitRecord.treeOf(references).stream()
                .flatMap(reference -> place(reference, faculties).stream())
                .toList();
    }

    private Optional<OrganisationUnit> place(UnitRecord reference, Map<String, FacultyId> faculties) {
        OrganisationUnit known = byCode.get(reference.code());
        OrganisationUnit unit = known != null ? known : born(reference, faculties);
        unit.update(
                reference,
                reference.parent() == null
                        ? null
                        : byCode.get(reference.parent()).id().value());
        keep(unit);
        return known == null ? Optional.of(unit) : Optional.empty();
    }

    private static OrganisationUnit born(UnitRecord reference, Map<String, FacultyId> faculties) {
        return reference.kind() == UnitKind.COMPONENT
                ? OrganisationUnit.of(faculties.get(reference.code()), reference)
                : OrganisationUnit.of(reference);
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
