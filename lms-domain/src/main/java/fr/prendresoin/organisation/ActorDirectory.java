package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Finds who is behind a signed-in browser, with the roles they hold at this moment: one statement per request. */
@ApplicationScoped
public class ActorDirectory {

    private static final Duration LONGEST = Duration.ofHours(12);
    /** After how long without a request a session ends. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    private final EntityManager entityManager;
    private final Clock clock;

    protected ActorDirectory() {
        this(null, null);
    }

    @Inject
    ActorDirectory(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The person signed in with this token; empty when it is unknown, ended, idle for 30 minutes, or suspended. */
    public Optional<SignedIn> findByToken(SignInToken token) {
        Instant now = clock.instant();
        Query query = entityManager
                .createNamedQuery(Membership.ACTOR_BY_TOKEN)
                .setParameter(1, token.hash())
                .setParameter(2, utc(now.minus(LONGEST)))
                .setParameter(3, utc(now.minus(IDLE)));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(signedIn(rows, moment(rows.get(0)[5]), moment(rows.get(0)[6])));
    }

    /** A person as if they were signed in at this moment, whether or not they can; empty when there is none. */
    public Optional<SignedIn> find(PersonId person) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNamedQuery(Membership.ACTOR_BY_PERSON)
                .setParameter(1, person.value().toString())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(signedIn(rows, clock.instant(), clock.instant()));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant moment(Object stored) {
        return ((Timestamp) stored).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static SignedIn signedIn(List<Object[]> rows, Instant seenAt, Instant openedAt) {
        Object[] first = rows.get(0);
        List<Grant> grants = rows.stream()
                .map(ActorDirectory::grant)
                .filter(Objects::nonNull)
                .toList();
        Actor actor = Actor.of(new PersonId((UUID) first[0]), first[1] + " " + first[2], grants);
        return new SignedIn(actor, (String) first[1], (String) first[2], seenAt, openedAt);
    }

    private static Grant grant(Object[] row) {
        return row[3] == null ? null : new Grant(Role.valueOf((String) row[3]), (UUID) row[4]);
    }

    /** An actor, the two parts of their name, when their browser was last seen, and since when it is signed in. */
    public record SignedIn(Actor actor, String givenName, String familyName, Instant seenAt, Instant openedAt) {

        /** When the session ends if nothing more is asked for. */
        public Instant idleEnd() {
            return seenAt.plus(IDLE);
        }

        /** When it ends whatever is done. */
        public Instant lastEnd() {
            return openedAt.plus(LONGEST);
        }
    }
}
