package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who says that a learner was, or was not, at a meeting, and why. Beside the fact, which says what counts. */
@Entity
@Table(name = "presence_decision")
class PresenceDecision {

    @Id
    @Column(name = "fact_number")
    private Long factNumber;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    protected PresenceDecision() {}

    PresenceDecision(long fact, EnrolmentId enrolment, PersonId decider, String reason) {
        this.factNumber = fact;
        this.enrolmentId = enrolment.value();
        this.decidedBy = decider.value();
        this.reason = reason;
    }
}
