package fr.prendresoin.obligation;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.OpenSession;
import fr.prendresoin.dpc.OpenSessions;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.participation.CreditQueries;
import fr.prendresoin.participation.CreditRow;
import fr.prendresoin.participation.OwnSeat;
import fr.prendresoin.participation.OwnSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The sessions that bodies offer here and that still have a place, and those in which somebody has one. What they were
 * credited for already is not offered again: nothing says that the same action counts twice.
 */
@ApplicationScoped
class SessionsOpenHere implements OpenActions {

    private final OpenSessions sessions;
    private final OwnSeats seats;
    private final CreditQueries credits;

    protected SessionsOpenHere() {
        this(null, null, null);
    }

    @Inject
    SessionsOpenHere(OpenSessions sessions, OwnSeats seats, CreditQueries credits) {
        this.sessions = sessions;
        this.seats = seats;
        this.credits = credits;
    }

    @Override
    public List<OpenAction> on(Actor actor, LocalDate day, String profession) {
        Set<String> credited =
                credits.of(actor).stream().map(CreditRow::actionReference).collect(Collectors.toSet());
        Map<UUID, UUID> taken =
                seats.of(actor).stream().collect(Collectors.toMap(OwnSeat::session, OwnSeat::enrolment));
        return sessions.to(actor).stream()
                .filter(session -> !credited.contains(session.action().reference()))
                .filter(session -> concerns(session.action(), profession))
                .filter(session -> !session.endsOn().isBefore(day))
                .filter(session -> taken.containsKey(session.id().value()) || session.free() > 0)
                .map(session -> open(session, taken.get(session.id().value())))
                .toList();
    }

    /** An action that names no profession is for all of them. */
    private static boolean concerns(ActionDetails action, String profession) {
        Set<String> professions = action.sheet().professions();
        return professions.isEmpty() || professions.contains(profession);
    }

    /** What it may count for is judged on the day it ends, as its credit will be (rules 22 to 24). */
    private static OpenAction open(OpenSession session, UUID seat) {
        ActionDetails action = session.action();
        return new OpenAction(
                session.id().value(),
                action.title(),
                doors(session, seat),
                new ObligationAction.Merits(
                        CreditedHere.types(action.types()),
                        action.priorityAt(session.endsOn()),
                        action.bodyRegisteredAt(session.endsOn()),
                        action.blocs()),
                session.endsOn(),
                action.hours().total());
    }

    private static OpenAction.Doors doors(OpenSession session, UUID seat) {
        String action = "/dpc/actions/" + session.action().slug();
        return seat == null
                ? new OpenAction.Doors(action, "/dpc/sessions/" + session.id().value() + "/inscription", false)
                : new OpenAction.Doors(action, "/dpc/mon-parcours/" + seat, true);
    }
}
