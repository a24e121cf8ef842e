package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one person put on a sheet about themselves, or its trainer about them; never changed, never taken away. */
@Entity
@Table(name = "presence_signature")
class Signature {

    @Id
    private UUID id;

    @Column(name = "sheet_id")
    private UUID sheetId;

    @Column(name = "person_id")
    private UUID personId;

    /** Null for the trainer. */
    @Column(name = "enrolment_id")
    @Convert(converter = NullableUuid.class)
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private Means means;

    private boolean there;

    private String reason;

    @Column(name = "said_by")
    @Convert(converter = NullableUuid.class)
    private UUID saidBy;

    private String device;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Signature() {}

    private Signature(PresenceSheet sheet, PersonId person, Means means, Instant at) {
        this.id = Ids.next();
        this.sheetId = sheet.id().value();
        this.personId = person.value();
        this.means = means;
        this.there = true;
        this.signedAt = at;
    }

    static Signature of(PresenceSheet sheet, Expected participant, Presented presented, Instant at) {
        Signature made = new Signature(sheet, participant.person(), presented.means(), at);
        made.enrolmentId = participant.enrolment();
        made.device = presented.device().isEmpty() ? null : sheet.code().mark(presented.device());
        return made;
    }

    static Signature ofTrainer(PresenceSheet sheet, PersonId trainer, Instant at) {
        return new Signature(sheet, trainer, Means.SIGN_IN, at);
    }

    static Signature word(PresenceSheet sheet, Expected participant, Word word, Instant at) {
        Signature made = new Signature(sheet, participant.person(), Means.WORD, at);
        made.enrolmentId = participant.enrolment();
        made.there = word.there();
        made.reason = word.reason().text();
        made.saidBy = word.by().value();
        return made;
    }

    UUID sheet() {
        return sheetId;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean about(UUID enrolment) {
        return enrolment.equals(enrolmentId);
    }

    boolean own() {
        return enrolmentId != null && means != Means.WORD;
    }

    boolean word() {
        return means == Means.WORD;
    }

    boolean trainers() {
        return means == Means.SIGN_IN;
    }

    boolean there() {
        return there;
    }

    Means means() {
        return means;
    }

    String reason() {
        return Optional.ofNullable(reason).orElse("");
    }

    Optional<String> device() {
        return Optional.ofNullable(device);
    }

    Instant at() {
        return signedAt;
    }
}
