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

    /** A number that a list or an establishment gives. */
    PersonIdentifier(PersonId person, Identifier identifier, Instant now) {
        this.id = Ids.next();
        this.personId = person.value();
        this.scheme = identifier.scheme();
        this.authority = identifier.authority();
        this.value = identifier.value();
        this.source = "IMPORT";
        this.knownSince = now;
    }

    /** The official directory says so: from now on it is not only the word of a list. */
    PersonIdentifier proven() {
        this.source = "DIRECTORY";
        return this;
    }

    /** Whether the number names this person. */
    boolean names(PersonId person) {
        return personId.equals(person.value());
    }
}
