package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A person and their account, without a word of what they learn (rule 52).
 *
 * @param login null when they have no account
 * @param suspendedAt null while the account is open
 */
public record AccountRow(
        UUID id, String familyName, String givenName, Instant registeredAt, String login, Instant suspendedAt) {

    public PersonId person() {
        return new PersonId(id);
    }

    /** The given name, then the family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
