package fr.prendresoin.scim;

import fr.prendresoin.organisation.MembershipId;
import java.util.List;
import java.util.UUID;

/**
 * What binds a person to units.
 *
 * @param outside whether anything binds them to a place the directory does not reach
 * @param manager whether they manage anything
 * @param roles their roles within reach
 * @param stays the promotions within reach they are in, by id
 */
record Ties(boolean outside, boolean manager, List<MembershipId> roles, List<UUID> stays) {

    static final Ties NONE = new Ties(false, false, List.of(), List.of());

    boolean inside() {
        return !roles.isEmpty() || !stays.isEmpty();
    }

    /** Who manages is out of the directory's hands too: a mail of its own choice would give it their account. */
    boolean held() {
        return outside || manager;
    }
}
