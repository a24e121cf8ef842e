package fr.prendresoin.privacy;

import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Somebody as they are called, and as they say they are called. */
public record NameCorrectionRow(
        UUID id,
        String familyName,
        String givenName,
        String wantedFamilyName,
        String wantedGivenName,
        Instant askedAt) {

    public PersonId person() {
        return new PersonId(id);
    }
}
