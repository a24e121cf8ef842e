package fr.prendresoin.viewing;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.identity.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** As whom one may see the platform, and how far. */
final class ViewingRights {

    /** Whoever holds one of these reads or decides what others may not, so nobody sees with their eyes. */
    private static final Set<Role> NEVER =
            EnumSet.of(Role.ADMINISTRATOR, Role.DOYENS, Role.DPC_ORGANISER, Role.FACULTY_MANAGER, Role.JURY_MEMBER);

    private ViewingRights() {}

    /** In which role somebody may see as others: an administrator as everybody, a manager as their students. */
    static Optional<Role> roleOf(Actor viewer) {
        if (viewer.is(Role.ADMINISTRATOR, null)) {
            return Optional.of(Role.ADMINISTRATOR);
        }
        return viewer.is(Role.FACULTY_MANAGER) ? Optional.of(Role.FACULTY_MANAGER) : Optional.empty();
    }

    /** A manager sees what lies in the faculties they manage, and nothing else of the same person. */
    static Onlooker onlooker(Actor viewer) {
        return new Onlooker(
                viewer.requirePerson(),
                viewer.is(Role.ADMINISTRATOR, null)
                        ? Optional.empty()
                        : Optional.of(viewer.scopesOf(Role.FACULTY_MANAGER)));
    }

    static boolean hasMoreRights(Actor seen) {
        return NEVER.stream().anyMatch(seen::is);
    }
}
