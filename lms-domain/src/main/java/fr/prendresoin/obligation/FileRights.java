package fr.prendresoin.obligation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.NotFound;

/** Who may open the file of a professional: that professional, and nobody else in whatever role (rule 27). */
public final class FileRights {

    private FileRights() {}

    /** Whether somebody has a file of their own to open: never who sees the platform as another. */
    public static boolean hasFile(Actor actor) {
        return actor.signedIn() && actor.is(Role.PRACTITIONER) && !actor.readOnly();
    }

    /** @throws NotFound for everybody else, so that nobody learns that there is something */
    static PersonId owner(Actor actor) {
        if (!hasFile(actor)) {
            throw new NotFound("professional file of " + actor.name());
        }
        return actor.requirePerson();
    }
}
