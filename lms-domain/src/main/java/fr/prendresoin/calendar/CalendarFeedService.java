package fr.prendresoin.calendar;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Makes, shows once and revokes the calendar address of whoever acts, and answers who presents one. */
@ApplicationScoped
@Transactional
public class CalendarFeedService {

    private final CalendarFeedRepository feeds;
    private final DeadlineCalendar deadlines;
    private final Clock clock;

    protected CalendarFeedService() {
        this(null, null, null);
    }

    @Inject
    CalendarFeedService(CalendarFeedRepository feeds, DeadlineCalendar deadlines, Clock clock) {
        this.feeds = feeds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Makes one's address, whose secret is still to be drawn; the former one leads nowhere from now on. */
    public void make(Actor actor) {
        PersonId holder = actor.requirePerson();
        feeds.of(holder)
                .ifPresentOrElse(
                        known -> known.makeAnew(clock.instant()),
                        () -> feeds.add(new CalendarFeed(holder).makeAnew(clock.instant())));
    }

    /** Draws the secret, once, for whoever made the address within the last ten minutes; empty for all others. */
    public Optional<Secret> drawSecret(Actor actor) {
        return feeds.of(actor.requirePerson())
                .filter(feed -> feed.awaitsSecret(clock.instant()))
                .map(feed -> {
                    Secret secret = Secret.random();
                    feed.draw(secret);
                    return secret;
                });
    }

    /** Revokes one's address; returns whether there was one. */
    public boolean revoke(Actor actor) {
        return feeds.remove(actor.requirePerson());
    }

    /** One's address, if there is one. */
    public Optional<FeedRow> own(Actor actor) {
        return feeds.of(actor.requirePerson()).map(CalendarFeed::row);
    }

    /**
     * The deadlines of whoever holds the address that is presented; for the platform, which was asked without a cookie.
     *
     * @throws NotFound when nobody holds it, or no more
     */
    public List<CalendarEntry> open(Actor platform, Secret secret) {
        platform.requireAdministration();
        CalendarFeed feed = feeds.find(secret).orElseThrow(() -> new NotFound("calendar of this address"));
        feed.used(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return deadlines.of(Actor.of(feed.holder(), "calendar", List.of()));
    }
}
