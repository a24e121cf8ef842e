package fr.prendresoin.dpc;

import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a body wrote to an address about a session. */
@Entity(name = "DpcInvitation")
@Table(name = "dpc_invitation")
class Invitation {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "body_id")
    private UUID bodyId;

    private String mail;

    /** Whose address it was, when it was one person's: for their copy and their erasure, shown to nobody else. */
    @Column(name = "person_id")
    @Convert(converter = NullableUuid.class)
    private UUID personId;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Invitation() {}

    Invitation(SessionDetails session, MailAddress mail) {
        this.id = Ids.next();
        this.sessionId = session.id().value();
        this.bodyId = session.action().bodyId().value();
        this.mail = mail.value();
    }

    Invitation to(PersonId person) {
        this.personId = person == null ? null : person.value();
        return this;
    }

    Invitation by(PersonId organiser, Instant now) {
        this.sentBy = organiser.value();
        this.sentAt = now;
        return this;
    }

    InvitationRow row() {
        return new InvitationRow(mail, sentAt);
    }
}
