package fr.prendresoin.scim;

import fr.prendresoin.automation.ApiAccess;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.AccessDenied;

/** Who may keep users and groups: programs with an access token, and those that write only with one that says so. */
final class ScimRights {

    private ScimRights() {}

    /** @throws AccessDenied unless a program acts */
    static void requireReading(Actor actor) {
        if (!actor.machine()) {
            throw new AccessDenied(actor.name() + " is not a program");
        }
    }

    /** @throws AccessDenied unless a program acts whose token may write */
    static void requireWriting(Actor actor, ApiAccess access) {
        requireReading(actor);
        if (!access.mayWrite()) {
            throw new AccessDenied(actor.name() + " may only read");
        }
    }
}
