package fr.prendresoin.scim;

import fr.prendresoin.organisation.UnitId;
import java.util.Set;
import java.util.UUID;

/**
 * How far a directory's hand reaches.
 *
 * @param units the unit of its token and every unit below it
 * @param faculties the faculties among them
 */
record Reach(UnitId unit, Set<UUID> units, Set<UUID> faculties) {}
