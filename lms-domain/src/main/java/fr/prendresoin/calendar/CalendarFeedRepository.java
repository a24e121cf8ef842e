package fr.prendresoin.calendar;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Secret;
import java.util.Optional;

/** Keeps calendar addresses. */
interface CalendarFeedRepository {

    void add(CalendarFeed feed);

    Optional<CalendarFeed> of(PersonId holder);

    Optional<CalendarFeed> find(Secret secret);

    /** Returns whether there was one. */
    boolean remove(PersonId holder);
}
