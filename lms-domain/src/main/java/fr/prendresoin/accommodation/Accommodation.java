package fr.prendresoin.accommodation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import fr.prendresoin.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision of a faculty for one of its students. It says what is given and for how long; why is asked of nobody. */
@Entity
@Table(name = "accommodation")
class Accommodation {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "faculty_id")
    private UUID facultyId;

    private int thirds;
    private int pauses;

    @Column(name = "pause_minutes")
    private int pauseMinutes;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ended_by")
    @Convert(converter = NullableUuid.class)
    private UUID endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected Accommodation() {}

    Accommodation(PersonId person, FacultyId faculty, Allowance given, Days days) {
        this.id = Ids.next();
        this.personId = person.value();
        this.facultyId = faculty.value();
        this.thirds = given.thirds();
        this.pauses = given.pauses();
        this.pauseMinutes = given.pauseMinutes();
        this.fromDay = days.from();
        this.untilDay = days.until();
    }

    Accommodation decidedBy(UUID manager, Instant now) {
        this.decidedBy = manager;
        this.decidedAt = now;
        return this;
    }

    AccommodationId id() {
        return new AccommodationId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    FacultyId faculty() {
        return new FacultyId(facultyId);
    }

    Allowance given() {
        return new Allowance(thirds, pauses, pauseMinutes);
    }

    boolean inForceOn(LocalDate day) {
        return endedAt == null && !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }

    void end(UUID manager, Instant now) {
        if (endedAt != null) {
            throw new RuleViolation(AccommodationRule.ALREADY_ENDED);
        }
        endedBy = manager;
        endedAt = now;
    }

    AccommodationRow row() {
        return new AccommodationRow(id, given(), fromDay, untilDay, endedAt);
    }
}
