package fr.prendresoin.progress;

import fr.prendresoin.completion.Fact;
import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A fact as it is kept: written once, never changed, never deleted. Its id is the receipt. */
@Entity
@Table(name = "activity_fact")
@NamedQuery(
        name = ActivityFact.OF_ENROLMENT,
        query = "select new fr.prendresoin.completion.Fact(f.kind, f.activity, f.sequence, f.recordedAt, f.amount,"
                + " f.outOf, f.passed, f.happenedOn) from ActivityFact f where f.enrolmentId = :enrolment")
@NamedNativeQuery(
        name = ActivityFact.SEE,
        query = "insert ignore into activity_fact (enrolment_id, activity, sequence, kind, passed, recorded_at)"
                + " select ?, ?, 0, 'SEEN', false, ? from dual where not exists"
                + " (select 1 from activity_fact where enrolment_id = ? and activity = ? and sequence = 0)")
class ActivityFact {

    /** Named, so that it is prepared once and not at each fact. */
    static final String OF_ENROLMENT = "ActivityFact.ofEnrolment";

    /** The first opening, which has the number 0: one statement, whether it was recorded before or not. */
    static final String SEE = "ActivityFact.see";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String activity;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private Fact.Kind kind;

    @Column(name = "score")
    private Integer amount;

    @Column(name = "total")
    private Integer outOf;

    private boolean passed;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    protected ActivityFact() {}

    ActivityFact(EnrolmentId enrolment, Fact fact) {
        this.enrolmentId = enrolment.value();
        this.activity = fact.activity();
        this.sequence = fact.sequence();
        this.kind = fact.kind();
        this.amount = fact.amount();
        this.outOf = fact.outOf();
        this.passed = fact.passed();
        this.recordedAt = fact.at();
        this.happenedOn = fact.on();
    }

    /** What the learner gets for it. */
    Receipt receipt() {
        return Receipt.ofFact(id, recordedAt);
    }

    Long id() {
        return id;
    }
}
