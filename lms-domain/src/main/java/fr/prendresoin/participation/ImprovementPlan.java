package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a participant will change in their practice between two rounds of an evaluation; written again, never changed. */
@Entity
@Table(name = "seat_plan")
class ImprovementPlan {

    static final int LONGEST = 4000;

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ImprovementPlan() {}

    /** @throws RuleViolation when there is no word in it, or more characters than it may have */
    ImprovementPlan(EnrolmentId enrolment, String words, Instant now) {
        this.id = Ids.next();
        this.enrolmentId = enrolment.value();
        this.words = Optional.ofNullable(words).orElse("").strip();
        this.writtenAt = now;
        if (this.words.isEmpty()) {
            throw new RuleViolation(ParticipationRule.PLAN_MISSING);
        }
        if (this.words.length() > LONGEST) {
            throw new RuleViolation(ParticipationRule.PLAN_TOO_LONG, LONGEST);
        }
    }

    String words() {
        return words;
    }

    SeatHandIns.Plan row() {
        return new SeatHandIns.Plan(words, writtenAt);
    }
}
