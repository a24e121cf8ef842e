package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A learner does not agree with what was counted; kept with the figure they read, and never changed. */
@Entity
@Table(name = "time_contest")
class TimeContest {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String words;

    @Column(name = "observed_minutes")
    private int observedMinutes;

    @Column(name = "rule_version")
    private int rule;

    @Column(name = "contested_at")
    private Instant contestedAt;

    protected TimeContest() {}

    TimeContest(EnrolmentId enrolment, Words words, int observedMinutes, Instant now) {
        this.id = Ids.next();
        this.enrolmentId = enrolment.value();
        this.words = words.text();
        this.observedMinutes = observedMinutes;
        this.rule = TimeRule.CURRENT.version();
        this.contestedAt = now;
    }
}
