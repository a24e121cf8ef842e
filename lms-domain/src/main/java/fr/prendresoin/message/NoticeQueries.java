package fr.prendresoin.message;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads one's own notices. */
@ApplicationScoped
public class NoticeQueries {

    /** How many are shown at once. */
    public static final int PAGE = 50;

    private final NoticeRepository notices;

    protected NoticeQueries() {
        this(null);
    }

    @Inject
    NoticeQueries(NoticeRepository notices) {
        this.notices = notices;
    }

    /** One's newest, or those that came before a notice; one more than a page when there are older ones. */
    public List<NoticeRow> latest(Actor actor, Long before) {
        return notices.latest(actor.requirePerson(), before, PAGE + 1).stream()
                .map(Notice::row)
                .toList();
    }

    /** How many one has not read. */
    public long unread(Actor actor) {
        return notices.unread(actor.requirePerson());
    }
}
