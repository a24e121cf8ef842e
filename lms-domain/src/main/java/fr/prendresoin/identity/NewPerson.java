package fr.prendresoin.identity;

import java.util.Set;

/**
 * Somebody to register.
 *
 * @param mail null when none is known
 * @param login null when they shall have no account yet
 */
public record NewPerson(String familyName, String givenName, String mail, Login login, Set<Identifier> identifiers) {

    /** Copies the identifiers. */
    public NewPerson {
        identifiers = Set.copyOf(identifiers);
    }
}
