package fr.prendresoin.reporting;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.NotYours;

/** Who sees which figures, and who sees names: the manager of a faculty sees its names, nobody else sees any (rule 52). */
public final class ReportingRights {

    private ReportingRights() {}

    /** @throws NotYours when the faculty is not theirs: it looks as if it did not exist */
    public static void requireFigures(Actor actor, FacultyId faculty) {
        if (!actor.is(Role.ADMINISTRATOR, null) && !maySeeNames(actor, faculty)) {
            throw new NotYours("figures of " + faculty + " for " + actor.name());
        }
    }

    public static boolean maySeeNames(Actor actor, FacultyId faculty) {
        return actor.is(Role.FACULTY_MANAGER, faculty.value());
    }

    /** @throws NotYours when the names are not theirs to read */
    public static void requireNames(Actor actor, FacultyId faculty) {
        if (!maySeeNames(actor, faculty)) {
            throw new NotYours("names of " + faculty + " for " + actor.name());
        }
    }

    public static boolean maySeeNation(Actor actor) {
        return actor.is(Role.DOYENS, null) || actor.is(Role.ADMINISTRATOR, null);
    }

    /** @throws AccessDenied unless the doyens or an administrator ask */
    public static void requireNation(Actor actor) {
        if (!maySeeNation(actor)) {
            throw new AccessDenied(actor.name() + " asked for the national figures");
        }
    }
}
