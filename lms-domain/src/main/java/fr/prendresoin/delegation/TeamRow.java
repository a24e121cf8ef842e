package fr.prendresoin.delegation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who holds a role in a unit.
 *
 * @param membership what ends it
 */
public record TeamRow(
        UUID membership, UUID person, String familyName, String givenName, Role role, UUID unit, Instant beganAt) {

    /** The role and where it is held. */
    public Grant grant() {
        return new Grant(role, unit);
    }

    /** The given name, then the family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
