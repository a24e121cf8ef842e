package fr.prendresoin.organisation;

import java.util.UUID;

/** Identifies a unit of the tree; that of a component is its faculty's. */
public record UnitId(UUID value) {

    static UnitId of(FacultyId faculty) {
        return new UnitId(faculty.value());
    }
}
