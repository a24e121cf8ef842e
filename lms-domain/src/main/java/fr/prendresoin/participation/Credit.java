package fr.prendresoin.participation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    @Column(name = "body_name")
    private String bodyName;

    private boolean registered;

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

    Credit(Seat seat, Earned earned, AttestationCode attestation, Instant now) {
        SessionDetails session = seat.session();
        ActionDetails action = session.action();
        this.id = Ids.next();
        this.enrolmentId = seat.details().enrolment();
        this.personId = seat.details().person();
        this.sessionId = session.id().value();
        this.actionReference = action.reference();
        this.sessionNumber = session.number();
        this.title = action.title();
        this.bodyName = action.bodyName();
        this.registered = action.bodyRegisteredAt(session.endsOn());
        this.types = joined(action.types());
        this.priority = action.priorityAt(session.endsOn());
        this.blocs = joined(action.blocs());
        this.endedOn = session.endsOn();
        take(earned);
        this.attestationCode = attestation.value();
        this.grantedAt = now;
    }

    private void take(Earned earned) {
        this.connected = earned.hours().connected();
        this.nonConnected = earned.hours().nonConnected();
        this.inRoom = earned.hours().inRoom();
        this.complete = earned.participation() == Participation.FULL;
    }

    private static String joined(Set<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }

    CreditRow row() {
        return new CreditRow(
                id,
                enrolmentId,
                actionReference,
                sessionNumber,
                title,
                new CreditRow.Organiser(bodyName, registered),
                split(types).map(DpcType::valueOf).collect(Collectors.toUnmodifiableSet()),
                priority,
                split(blocs).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()),
                endedOn,
                new Hours(connected, nonConnected, inRoom),
                complete,
                attestationCode);
    }

    private static Stream<String> split(String joined) {
        return joined.isEmpty() ? Stream.empty() : Stream.of(joined.split(","));
    }
}
