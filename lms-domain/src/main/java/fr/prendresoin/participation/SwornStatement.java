package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A participant swears that they worked so many minutes away from the platform; said once, never changed. */
@Entity
@Table(name = "seat_statement")
class SwornStatement {

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private int minutes;

    @Column(name = "sworn_at")
    private Instant swornAt;

    protected SwornStatement() {}

    SwornStatement(EnrolmentId enrolment, int minutes, Instant now) {
        this.enrolmentId = enrolment.value();
        this.minutes = minutes;
        this.swornAt = now;
    }

    SeatHandIns.Statement row() {
        return new SeatHandIns.Statement(minutes, swornAt);
    }
}
