package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a learner says they worked elsewhere; written once, never changed, shown beside what was observed. */
@Entity
@Table(name = "declared_time")
class DeclaredTime {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String activity;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private int minutes;
    private String words;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected DeclaredTime() {}

    DeclaredTime(EnrolmentId enrolment, Declaration declaration, Instant now) {
        this.id = Ids.next();
        this.enrolmentId = enrolment.value();
        this.activity = declaration.activity();
        this.doneOn = declaration.doneOn();
        this.minutes = declaration.minutes();
        this.words = new Words(declaration.words()).text();
        this.declaredAt = now;
    }
}
