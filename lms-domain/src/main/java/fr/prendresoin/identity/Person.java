package fr.prendresoin.identity;

import fr.prendresoin.shared.Guard;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Someone the platform knows: a name, and nothing it does not need. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    /** Null when none is known: nothing can be sent to them then. */
    private String mail;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Person() {}

    Person(String familyName, String givenName, Instant registeredAt) {
        this.id = Ids.next();
        rename(familyName, givenName);
        this.registeredAt = registeredAt;
    }

    void reachAt(MailAddress address) {
        mail = address.value();
    }

    /** Empty also for an address nobody could write to as it is: extracts bring what somebody typed. */
    Optional<MailAddress> mail() {
        return Optional.ofNullable(mail).filter(MailAddress::wellFormed).map(MailAddress::new);
    }

    String name() {
        return givenName + " " + familyName;
    }

    /**
     * Whoever was erased: carries what must stay. Its id is random and its date is nobody's, because the moment of the
     * erasure would lead back through the journal.
     */
    static Person pseudonym() {
        Person nobody = new Person();
        nobody.id = UUID.randomUUID();
        nobody.familyName = "Compte effacé";
        nobody.givenName = "";
        nobody.registeredAt = Instant.EPOCH;
        return nobody;
    }

    PersonId id() {
        return new PersonId(id);
    }

    final Person rename(String family, String given) {
        this.familyName = Guard.text(family, "familyName", 120);
        this.givenName = Guard.text(given, "givenName", 120);
        return this;
    }

    /** Where they can be written to; null when nobody knows. */
    Person reachedAt(String address) {
        this.mail = address;
        return this;
    }
}
