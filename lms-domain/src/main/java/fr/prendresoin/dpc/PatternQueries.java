package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Reads how places were taken in the sessions of one body, and what of it somebody should look at. */
@ApplicationScoped
public class PatternQueries {

    private static final String TAKEN = "select e.personId, s.deviceHash, s.takenAt from DpcSeat s"
            + " join Enrolment e on e.id = s.enrolmentId where s.sessionId = :session";

    private final EntityManager entityManager;
    private final DpcQueries sessions;
    private final Clock clock;

    protected PatternQueries() {
        this(null, null, null);
    }

    @Inject
    PatternQueries(EntityManager entityManager, DpcQueries sessions, Clock clock) {
        this.entityManager = entityManager;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What is unusual in a session of the actor's own body; nothing is decided by it. */
    public List<Patterns.Found> of(Actor actor, SessionId id) {
        sessions.requireOrganiser(actor, id);
        List<Patterns.Taken> taken = entityManager
                .createQuery(TAKEN, Object[].class)
                .setParameter("session", id.value())
                .getResultStream()
                .map(row -> new Patterns.Taken((UUID) row[0], (String) row[1], (Instant) row[2]))
                .toList();
        DpcSettings rules = DpcSettings.on(LocalDate.ofInstant(
                clock.instant(), ZoneId.of(sessions.session(id).zone())));
        return Patterns.in(taken, rules.sharedDevice(), rules.rush());
    }
}
