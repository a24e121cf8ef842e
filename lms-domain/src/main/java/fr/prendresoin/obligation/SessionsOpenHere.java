package fr.prendresoin.obligation;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The sessions that bodies offer here and that still have a place. */
@ApplicationScoped
class SessionsOpenHere implements OpenActions {

    private final OfferQueries offers;

    protected SessionsOpenHere() {
        this(null);
    }

    @Inject
    SessionsOpenHere(OfferQueries offers) {
        this.offers = offers;
    }

    /** An action that names no profession is for all of them. */
    @Override
    public List<OpenAction> on(LocalDate day, String profession) {
        return offers.published().stream()
                .filter(action -> action.state().open())
                .filter(action -> action.sheet().professions().isEmpty()
                        || action.sheet().professions().contains(profession))
                .flatMap(action -> offers.coming(action).stream())
                .filter(session -> !session.endsOn().isBefore(day) && offers.free(session) > 0)
                .map(SessionsOpenHere::open)
                .sorted(Comparator.comparing(OpenAction::endsOn))
                .toList();
    }

    /** What it may count for is judged on the day it ends, as its credit will be (rules 22 to 24). */
    private static OpenAction open(SessionDetails session) {
        ActionDetails action = session.action();
        return new OpenAction(
                session.id().value(),
                action.title(),
                "/dpc/actions/" + action.slug(),
                new ObligationAction.Merits(
                        CreditedHere.types(action.types()),
                        action.priorityAt(session.endsOn()),
                        action.bodyRegisteredAt(session.endsOn()),
                        action.blocs()),
                session.endsOn(),
                action.hours().total());
    }
}
