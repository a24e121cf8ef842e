package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All an organiser can do to fill a session: write to people, who enrol by themselves or do not (field-lessons T43). */
@ApplicationScoped
@Transactional
public class DpcInvitationService {

    private static final String SENT_TO =
            "select i from DpcInvitation i where i.sessionId = :value order by i.sentAt desc";
    private static final String LATELY =
            "select count(i) from DpcInvitation i where i.bodyId = :body and i.sentAt > :since";
    private static final String HOLDERS = "select p.id from Person p where p.mail = :value";
    private static final String OLD = "delete from DpcInvitation i where i.sentAt < :before";

    private final EntityManager entityManager;
    private final DpcStore store;
    private final DpcQueries sessions;
    private final DpcRights rights;
    private final DomainEvents events;
    private final Clock clock;

    protected DpcInvitationService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    DpcInvitationService(
            EntityManager entityManager,
            DpcStore store,
            DpcQueries sessions,
            DpcRights rights,
            DomainEvents events,
            Clock clock) {
        this.entityManager = entityManager;
        this.store = store;
        this.sessions = sessions;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes to these addresses, whether or not anybody here has them.
     *
     * @throws RuleViolation when there is none, one is no address or was written to already, they are too many for a day,
     *     or nobody may enrol
     */
    public void invite(Actor actor, SessionId id, List<String> mails) {
        SessionDetails session = sessions.session(id);
        rights.requireAct(actor, session.action().bodyId());
        if (!session.openAt(clock.instant())) {
            throw new RuleViolation(DpcRule.SESSION_CLOSED);
        }
        Set<MailAddress> addresses = read(mails);
        store.lock(id);
        if (list(id).stream().anyMatch(row -> addresses.contains(new MailAddress(row.mail())))) {
            throw new RuleViolation(InvitationRule.ALREADY_INVITED);
        }
        requireFew(session, addresses.size());
        addresses.forEach(mail -> write(actor, session, mail));
        events.publish(new PeopleInvited(id, addresses.size()));
    }

    private static Set<MailAddress> read(List<String> mails) {
        Set<MailAddress> addresses = new LinkedHashSet<>();
        mails.stream()
                .map(String::strip)
                .filter(mail -> !mail.isEmpty())
                .forEach(mail -> addresses.add(
                        MailAddress.usable(mail).orElseThrow(() -> new RuleViolation(InvitationRule.ADDRESS_WRONG))));
        if (addresses.isEmpty()) {
            throw new RuleViolation(InvitationRule.ADDRESS_MISSING);
        }
        return addresses;
    }

    private void requireFew(SessionDetails session, int more) {
        Instant now = clock.instant();
        long sent = entityManager
                .createQuery(LATELY, Long.class)
                .setParameter("body", session.action().bodyId().value())
                .setParameter("since", now.minus(Duration.ofDays(1)))
                .getSingleResult();
        int most = rules(session.zone()).invitationsPerDay();
        if (sent + more > most) {
            throw new RuleViolation(InvitationRule.TOO_MANY, most);
        }
    }

    private DpcSettings rules(String zone) {
        return DpcSettings.on(LocalDate.ofInstant(clock.instant(), ZoneId.of(zone)));
    }

    private void write(Actor actor, SessionDetails session, MailAddress mail) {
        List<UUID> holders = store.list(HOLDERS, UUID.class, mail.value());
        Optional<PersonId> holder = holders.stream()
                .filter(only -> holders.size() == 1)
                .map(PersonId::new)
                .findFirst();
        store.add(new Invitation(session, mail).to(holder.orElse(null)).by(actor.requirePerson(), clock.instant()));
        events.publish(new ParticipantInvited(session.id(), mail, holder));
    }

    /** To whom the body wrote about a session, the last first; for those who organise it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<InvitationRow> sent(Actor actor, SessionId id) {
        sessions.requireOrganiser(actor, id);
        return list(id);
    }

    private List<InvitationRow> list(SessionId id) {
        return store.list(SENT_TO, Invitation.class, id.value()).stream()
                .map(Invitation::row)
                .toList();
    }

    /** Forgets addresses that were written to long ago; returns how many. */
    public int forgetOld(Actor platform) {
        platform.requireAdministration();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate before = today.minusMonths(DpcSettings.on(today).invitationMonths());
        return entityManager
                .createQuery(OLD)
                .setParameter("before", before.atStartOfDay(ZoneOffset.UTC).toInstant())
                .executeUpdate();
    }
}
