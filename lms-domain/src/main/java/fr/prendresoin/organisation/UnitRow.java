package fr.prendresoin.organisation;

import java.util.UUID;

/** A unit of the tree as lists show it. */
public record UnitRow(UUID id, UnitKind kind, String code, String name, UUID parentId) {

    public UnitId unitId() {
        return new UnitId(id);
    }
}
