package fr.prendresoin.web.security;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;

/** The page a person works with, where signing in leads when they asked for none. */
final class Landing {

    private Landing() {}

    static String of(Actor actor) {
        if (actor.is(Role.FACULTY_MANAGER)) {
            return "/pilotage/etablissements";
        }
        return actor.is(Role.DOYENS) || actor.is(Role.ADMINISTRATOR) ? "/pilotage/national" : "/accueil";
    }
}
