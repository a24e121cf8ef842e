package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Guard;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A decision that a person need not take a course, may, or must after all: who decided, when and why. */
@Entity
@Table(name = "exemption")
class Exemption {

    static final int LONGEST_REASON = 500;

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private boolean granted;

    private boolean optional;

    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Exemption() {}

    /** @throws RuleViolation when it is missing or too long */
    static String checkedReason(String reason) {
        String text = Optional.ofNullable(reason).orElse("").strip();
        if (text.isEmpty()) {
            throw new RuleViolation(EnrolmentRefusal.REASON_MISSING);
        }
        if (text.length() > LONGEST_REASON) {
            throw new RuleViolation(EnrolmentRefusal.REASON_TOO_LONG, LONGEST_REASON);
        }
        return text;
    }

    Exemption(EnrolmentId enrolment, Requirement decided, String reason) {
        this.id = Ids.next();
        this.enrolmentId = enrolment.value();
        this.granted = decided != Requirement.REQUIRED;
        this.optional = decided == Requirement.OPTIONAL;
        this.reason = Guard.text(reason, "reason", LONGEST_REASON);
    }

    Exemption decidedBy(PersonId person, Instant now) {
        this.decidedBy = person.value();
        this.decidedAt = now;
        return this;
    }
}
