package fr.prendresoin.participation;

import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** Gives, when a session is over, what its participants earned of it by a part (rule 40). */
@ApplicationScoped
@Transactional
public class SettlementService {

    private final DpcQueries sessions;
    private final Seats seats;
    private final ParticipationLedger ledger;
    private final Clock clock;

    protected SettlementService() {
        this(null, null, null, null);
    }

    @Inject
    SettlementService(DpcQueries sessions, Seats seats, ParticipationLedger ledger, Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Settles a session: whoever earned a part and not the whole gets the attestation of that part. Settled again, it gives
     * nobody anything twice.
     *
     * @return how many took part in everything, in a part, in nothing that could be attested
     * @throws RuleViolation when the session has not ended
     * @throws fr.prendresoin.shared.NotYours unless the actor organises for its body
     */
    public Map<Participation, Integer> settle(Actor actor, SessionId id) {
        sessions.requireOrganiser(actor, id);
        SessionDetails session = sessions.session(id);
        if (!session.endedAt(clock.instant())) {
            throw new RuleViolation(ParticipationRule.SESSION_RUNS);
        }
        Map<Participation, Integer> settled = new EnumMap<>(Participation.class);
        sessions.participants(id).stream()
                .filter(ParticipantRow::present)
                .map(row -> seats.find(new EnrolmentId(row.enrolment())).orElseThrow())
                .map(ledger::settle)
                .forEach(participation -> settled.merge(participation, 1, Integer::sum));
        return settled;
    }
}
