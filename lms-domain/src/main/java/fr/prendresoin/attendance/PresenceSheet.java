package fr.prendresoin.attendance;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** The sheet of one half-day: it is opened once, then only signatures are added to it. */
@Entity
@Table(name = "presence_sheet")
class PresenceSheet {

    @Id
    private UUID id;

    @Column(name = "occasion_id")
    private UUID occasionId;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Half half;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    private String place;

    private String zone;

    private int minutes;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String secret;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    protected PresenceSheet() {}

    PresenceSheet(Occasion occasion, HalfDay planned, LocalTime start, Instant now) {
        this.id = Ids.next();
        this.occasionId = occasion.id();
        this.day = planned.day();
        this.half = planned.half();
        this.setting = planned.setting();
        this.place = planned.place();
        this.minutes = planned.minutes();
        this.zone = occasion.zone().getId();
        this.startsAt = planned.day().atTime(start).atZone(occasion.zone()).toInstant();
        this.endsAt = startsAt.plus(Duration.ofMinutes(planned.minutes()));
        this.secret = SheetCode.newSecret();
        this.openedAt = now;
    }

    SheetId id() {
        return new SheetId(id);
    }

    UUID occasion() {
        return occasionId;
    }

    Window window() {
        return new Window(startsAt, endsAt);
    }

    SheetCode code() {
        return new SheetCode(secret);
    }

    boolean endedAt(Instant moment) {
        return !moment.isBefore(endsAt);
    }

    boolean overlaps(PresenceSheet other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    SheetDetails details() {
        HalfDay planned = new HalfDay(day, half, setting, place, minutes);
        return new SheetDetails(id, occasionId, planned, ZoneId.of(zone), new Span(startsAt, endsAt));
    }
}
