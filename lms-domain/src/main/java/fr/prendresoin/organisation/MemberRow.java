package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import java.util.UUID;

/** A present member of a promotion, as its manager's list shows them. */
public record MemberRow(UUID id, String familyName, String givenName) {

    public PersonId person() {
        return new PersonId(id);
    }
}
