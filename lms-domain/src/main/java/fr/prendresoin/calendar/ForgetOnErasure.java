package fr.prendresoin.calendar;

import fr.prendresoin.identity.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Revokes the calendar address of whoever is erased. */
@ApplicationScoped
class ForgetOnErasure {

    private final CalendarFeedRepository feeds;

    protected ForgetOnErasure() {
        this(null);
    }

    @Inject
    ForgetOnErasure(CalendarFeedRepository feeds) {
        this.feeds = feeds;
    }

    void on(@Observes Erasure erased) {
        erased.people().forEach(feeds::remove);
    }
}
