package fr.prendresoin.dpc;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A half-day of a session. */
@Entity(name = "DpcHalfDay")
@Table(name = "dpc_half_day")
class PlannedHalfDay {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private HalfDay.Half half;

    @Enumerated(EnumType.STRING)
    private HalfDay.Kind kind;

    private String place;
    private int minutes;

    protected PlannedHalfDay() {}

    PlannedHalfDay(SessionId session, HalfDay planned) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.heldOn = planned.day();
        this.half = planned.half();
        this.kind = planned.kind();
        this.place = planned.place();
        this.minutes = planned.minutes();
    }

    HalfDay row() {
        return new HalfDay(heldOn, half, kind, place, minutes);
    }
}
