package fr.prendresoin.settlement;

import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.participation.ParticipantProgress;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.reminder.ReminderHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads who would be reminded of what in a session, and who was, for who organises it. */
@ApplicationScoped
public class SeatReminderQueries {

    /** Longer than any time that must lie between two reminders. */
    private static final Duration LATELY = Duration.ofDays(7);

    private final OfferQueries offers;
    private final ParticipationQueries participations;
    private final ReminderWays ways;
    private final SeatReminderRepository reminders;
    private final Clock clock;

    protected SeatReminderQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    SeatReminderQueries(
            OfferQueries offers,
            ParticipationQueries participations,
            ReminderWays ways,
            SeatReminderRepository reminders,
            Clock clock) {
        this.offers = offers;
        this.participations = participations;
        this.ways = ways;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** @throws fr.prendresoin.shared.NotYours unless the actor organises for its body */
    public ReminderPlan plan(Actor actor, SessionId id) {
        SessionDetails session = offers.session(actor, id);
        List<ParticipantProgress> all = participations.participants(actor, id);
        Instant now = clock.instant();
        Instant leaves = ReminderHours.next(now, ZoneId.of(session.zone()));
        Map<UUID, Instant> last = reminders.lastTo(
                all.stream().map(each -> each.participant().person()).toList(), now.minus(LATELY));
        return new ReminderPlan(
                session,
                session.startedAt(now) && !session.endedAt(now),
                leaves,
                all.stream().map(each -> planned(each, session, leaves, last)).toList());
    }

    private PlannedReminder planned(
            ParticipantProgress each, SessionDetails session, Instant leaves, Map<UUID, Instant> last) {
        UUID person = each.participant().person();
        return PlannedReminder.of(
                each.participant(),
                each.checklist().missing(),
                ways.to(person),
                new PlannedReminder.Last(Optional.ofNullable(last.get(person)), leaves, ZoneId.of(session.zone())));
    }

    /** @throws fr.prendresoin.shared.NotYours unless the actor organises for its body */
    public List<SentReminder> sent(Actor actor, SessionId id) {
        offers.session(actor, id);
        return reminders.sent(id);
    }
}
