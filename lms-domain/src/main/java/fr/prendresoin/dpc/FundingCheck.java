package fr.prendresoin.dpc;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether a participant could be funded at one moment, and why not: never changed. */
@Entity(name = "DpcFundingCheck")
@Table(name = "dpc_funding_check")
class FundingCheck {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private boolean eligible;
    private String reasons;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected FundingCheck() {}

    FundingCheck(EnrolmentId enrolment, Moment moment, Funding funding, Instant now) {
        this.id = Ids.next();
        this.enrolmentId = enrolment.value();
        this.moment = moment;
        this.eligible = funding.eligible();
        this.reasons = Joined.of(funding.reasons());
        this.checkedAt = now;
    }

    SeatEvidence.Checked row() {
        return new SeatEvidence.Checked(moment.name(), eligible, Joined.codes(reasons), checkedAt);
    }

    /** When it is asked (rule 31). */
    enum Moment {
        ENROLMENT,
        START
    }
}
