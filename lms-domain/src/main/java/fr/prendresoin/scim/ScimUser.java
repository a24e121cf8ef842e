package fr.prendresoin.scim;

import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody as the directory of a unit sees them.
 *
 * @param userName the login, or the name the directory has for somebody whose login came from elsewhere
 * @param externalId null when the directory has none for them
 * @param mail null when none is known, or when it is not the directory's to read
 * @param held whether names, mail and login are not the directory's to change
 * @param groups the promotions of the unit they are in, by id
 */
public record ScimUser(
        PersonId id,
        String userName,
        String externalId,
        String familyName,
        String givenName,
        String mail,
        boolean active,
        boolean held,
        Instant created,
        List<UUID> groups) {

    /** Copies the groups. */
    public ScimUser {
        groups = List.copyOf(groups);
    }

    /** Changes with whatever a directory sees of them. */
    public String version() {
        return Version.of(userName, externalId, familyName, givenName, mail, String.valueOf(active), groups.toString());
    }
}
