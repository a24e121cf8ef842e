package fr.prendresoin.identity;

import java.util.Set;

/**
 * What is known of somebody, as those who provision people compare it.
 *
 * @param mail null when none is known
 * @param login null when they have no account
 */
public record PersonFile(
        PersonId person, String familyName, String givenName, String mail, String login, Set<Identifier> identifiers) {

    /** Copies the identifiers. */
    public PersonFile {
        identifiers = Set.copyOf(identifiers);
    }
}
