package fr.prendresoin.identity;

import java.util.Set;

/**
 * What somebody shall be called from now on, and what is added to what is known of them.
 *
 * @param mail null when none is known
 * @param login of an account to open; null to leave accounts alone
 * @param added identifiers nobody has yet
 */
public record PersonUpdate(
        PersonId person, String familyName, String givenName, String mail, Login login, Set<Identifier> added) {

    /** Copies the identifiers. */
    public PersonUpdate {
        added = Set.copyOf(added);
    }
}
