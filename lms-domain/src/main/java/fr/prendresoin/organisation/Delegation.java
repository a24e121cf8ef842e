package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the manager of some units passes on (ADR 0023): the management of what stands strictly below them, and the roles
 * that decide on nobody in the units themselves and below. Never a national role, never one beside or above.
 */
record Delegation(Collection<UnitId> managed, OrganisationTree tree) {

    /** Roles that give no right over others: their bearer can pass nothing on. */
    private static final Set<Role> WITHOUT_POWER = EnumSet.of(Role.TEACHER, Role.TUTOR);

    /** Whether the manager gives this role there, and takes it back. */
    boolean covers(Grant grant) {
        if (grant.scope() == null) {
            return false;
        }
        UnitId unit = new UnitId(grant.scope());
        boolean below = tree.above(unit).stream().anyMatch(managed::contains);
        return grant.role() == Role.FACULTY_MANAGER
                ? below
                : WITHOUT_POWER.contains(grant.role()) && (below || managed.contains(unit));
    }
}
