package fr.prendresoin.dpc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Reads what proves a seat, for the contexts above, which check for themselves who asks. */
@ApplicationScoped
public class SeatEvidenceQueries {

    private static final String CHECKS =
            "select c from DpcFundingCheck c where c.enrolmentId = :value order by c.checkedAt, c.id";

    private final DpcQueries sessions;
    private final DpcStore store;

    protected SeatEvidenceQueries() {
        this(null, null);
    }

    @Inject
    SeatEvidenceQueries(DpcQueries sessions, DpcStore store) {
        this.sessions = sessions;
        this.store = store;
    }

    /** What proves the seat behind an enrolment; empty when it belongs to no session. */
    public Optional<SeatEvidence> of(UUID enrolment) {
        return sessions.enrolmentOf(enrolment)
                .map(seat -> new SeatEvidence(
                        seat,
                        store.findSeat(enrolment).orElseThrow().taking(),
                        store.list(CHECKS, FundingCheck.class, enrolment).stream()
                                .map(FundingCheck::row)
                                .toList()));
    }
}
