package fr.prendresoin.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody earned by an action, as it was when they earned it, with the attestation that says it. Born once; the
 * whole may follow a part.
 */
@Entity
@Table(name = "credit")
class Credit {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "action_reference")
    private String actionReference;

    @Column(name = "session_number")
    private String sessionNumber;

    private String title;

    private String types;

    private boolean priority;

    private String blocs;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private int connected;

    @Column(name = "non_connected")
    private int nonConnected;

    @Column(name = "in_room")
    private int inRoom;

    private boolean complete;

    @Column(name = "attestation_code")
    private String attestationCode;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected Credit() {}
}
