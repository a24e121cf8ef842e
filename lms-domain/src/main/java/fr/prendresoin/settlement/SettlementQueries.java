package fr.prendresoin.settlement;

import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.participation.ParticipationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Reads what was done in a session, for who organises it. */
@ApplicationScoped
public class SettlementQueries {

    private final OfferQueries offers;
    private final ParticipationQueries participations;
    private final Clock clock;

    protected SettlementQueries() {
        this(null, null, null);
    }

    @Inject
    SettlementQueries(OfferQueries offers, ParticipationQueries participations, Clock clock) {
        this.offers = offers;
        this.participations = participations;
        this.clock = clock;
    }

    /** @throws fr.prendresoin.shared.NotYours unless the actor organises for its body */
    public SettlementSheet sheet(Actor actor, SessionId id) {
        SessionDetails session = offers.session(actor, id);
        return SettlementSheet.of(session, participations.participants(actor, id), session.endedAt(clock.instant()));
    }
}
