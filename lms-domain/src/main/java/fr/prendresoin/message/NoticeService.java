package fr.prendresoin.message;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Tells people things in the platform, and notes what they have read. */
@ApplicationScoped
@Transactional
public class NoticeService {

    private static final Duration KEPT = Duration.ofDays(365);

    private final NoticeRepository notices;
    private final Clock clock;

    protected NoticeService() {
        this(null, null);
    }

    @Inject
    NoticeService(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells somebody, in the transaction of what it is about; told twice for one cause, it is told once. */
    public void tell(Actor platform, PersonId person, MessageKind kind, NewNotice news) {
        platform.requireAdministration();
        notices.addOnce(person, kind, news, clock.instant());
    }

    /** The same for many people, in one statement. */
    public void tellAll(Actor platform, List<Told> news) {
        platform.requireAdministration();
        notices.addAllOnce(news, clock.instant());
    }

    /**
     * Notes that one has read it.
     *
     * @return where it leads
     * @throws NotFound when there is no such notice, or it is somebody else's
     */
    public String open(Actor actor, long id) {
        PersonId reader = actor.requirePerson();
        Notice notice = notices.find(id)
                .filter(known -> known.isOf(reader))
                .orElseThrow(() -> new NotFound("notice " + id + " of " + actor.name()));
        notice.read(clock.instant());
        return notice.row().link();
    }

    /** Notes that one has read everything; returns how many were unread. */
    public int readAll(Actor actor) {
        return notices.readAll(actor.requirePerson(), clock.instant());
    }

    /** Forgets what was told a year ago. */
    public int forgetOld(Actor platform) {
        platform.requireAdministration();
        return notices.forgetWrittenBefore(clock.instant().minus(KEPT));
    }
}
