package fr.prendresoin.privacy;

import fr.prendresoin.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The name that somebody says is theirs. One a person; it is gone when somebody has decided. */
@Entity
@Table(name = "name_correction")
class NameCorrection {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected NameCorrection() {}

    NameCorrection(PersonId person, String familyName, String givenName, Instant now) {
        this.personId = person.value();
        this.familyName = familyName;
        this.givenName = givenName;
        this.askedAt = now;
    }
}
