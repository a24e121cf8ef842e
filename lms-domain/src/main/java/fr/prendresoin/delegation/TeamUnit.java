package fr.prendresoin.delegation;

import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.UnitRow;
import java.util.List;

/**
 * A unit that somebody manages, or that stands below one they manage.
 *
 * @param below whether it stands strictly below: then they give its management too
 * @param people who holds which role there, by role and name
 */
public record TeamUnit(UnitRow unit, boolean below, List<TeamRow> people) {

    /** The roles its reader gives and takes back there. */
    public List<Role> delegated() {
        return below ? List.of(Role.FACULTY_MANAGER, Role.TEACHER, Role.TUTOR) : List.of(Role.TEACHER, Role.TUTOR);
    }
}
