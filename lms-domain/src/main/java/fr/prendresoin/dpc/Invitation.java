package fr.prendresoin.dpc;

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

/** That an organiser invited somebody to a session. */
@Entity(name = "DpcInvitation")
@Table(name = "dpc_invitation")
class Invitation {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "person_id")
    @Convert(converter = NullableUuid.class)
    private UUID personId;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    protected Invitation() {}

    Invitation(SessionId session, PersonId organiser, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.invitedBy = organiser.value();
        this.invitedAt = now;
    }

    /** Whom the platform knows by the address. */
    Invitation to(PersonId known) {
        this.personId = known.value();
        return this;
    }
}
