package fr.prendresoin.federation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SubjectNameId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That somebody of a provider is this person. Made once, at the first sign-in, and never moved to another person. */
@Entity
@Table(name = "account_link")
class AccountLink {

    @Id
    private UUID id;

    private String issuer;
    private String subject;

    @Column(name = "person_id")
    private UUID personId;

    /** As {@code SubjectNameID} writes it; null for a student. */
    @Column(name = "national_number")
    private String nationalNumber;

    /** False when the directory's number breaks a rule of its kind: believed, with this warning (rule 7). */
    @Column(name = "number_plausible")
    private boolean numberPlausible;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected AccountLink() {}

    AccountLink(ExternalSubject subject, PersonId person, Instant now) {
        this.id = Ids.next();
        this.issuer = subject.issuer();
        this.subject = subject.subject();
        this.personId = person.value();
        this.numberPlausible = true;
        this.linkedAt = now;
    }

    /** Notes the number under which the nation knows them. */
    AccountLink knownAs(SubjectNameId nationalId) {
        nationalNumber = nationalId.value();
        numberPlausible =
                nationalId.professional().filter(number -> !number.plausible()).isEmpty();
        return this;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean of(ExternalSubject other) {
        return issuer.equals(other.issuer()) && subject.equals(other.subject());
    }

    boolean at(String otherIssuer) {
        return issuer.equals(otherIssuer);
    }

    Optional<String> nationalNumber() {
        return Optional.ofNullable(nationalNumber);
    }

    boolean numberPlausible() {
        return numberPlausible;
    }
}
