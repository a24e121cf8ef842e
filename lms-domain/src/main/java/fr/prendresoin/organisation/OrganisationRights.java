package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.NotYours;

/** Who may do what to promotions and memberships. */
public final class OrganisationRights {

    private OrganisationRights() {}

    /** A manager manages their own faculty; an administrator and the platform every faculty. */
    public static boolean mayManage(Actor actor, FacultyId faculty) {
        return actor.platform()
                || actor.is(Role.ADMINISTRATOR, null)
                || actor.is(Role.FACULTY_MANAGER, faculty.value());
    }

    /** The names of a faculty's students are for those who manage it; an administrator sees none (rule 52). */
    public static boolean maySeeNames(Actor actor, FacultyId faculty) {
        return actor.is(Role.FACULTY_MANAGER, faculty.value());
    }

    /** @throws NotYours when the names are not theirs to read */
    public static void requireNames(Actor actor, FacultyId faculty) {
        if (!maySeeNames(actor, faculty)) {
            throw new NotYours("names of " + faculty + " for " + actor.name());
        }
    }

    /** @throws NotYours when the faculty is not theirs: it looks as if it did not exist */
    public static void requireManager(Actor actor, FacultyId faculty) {
        if (!mayManage(actor, faculty)) {
            throw new NotYours("faculty " + faculty + " for " + actor.name());
        }
    }
}
