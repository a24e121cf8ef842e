package fr.prendresoin.identity;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody is known under a number, since when and who said so. One number names one person. */
@Entity
@Table(name = "person_identifier")
class PersonIdentifier {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private IdentifierScheme scheme;

    private String authority;
    private String value;
    private String source;

    @Column(name = "known_since")
    private Instant knownSince;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PersonIdentifier() {}

    PersonIdentifier(PersonId person, Identifier identifier, Instant now) {
        this.id = Ids.next();
        this.personId = person.value();
        this.scheme = identifier.scheme();
        this.authority = identifier.authority();
        this.value = identifier.value();
        this.source = "IMPORT";
        this.knownSince = now;
    }
}
