package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Asks a second time, when a session starts, whether its participants can be funded (rule 31). */
@ApplicationScoped
@Transactional
public class DpcStartService {

    /** The day after tomorrow has begun nowhere. */
    private static final String UNASKED =
            "select s, t, e.personId from DpcSeat s join DpcSession t on t.id = s.sessionId"
                    + " join Enrolment e on e.id = s.enrolmentId where e.withdrawnAt is null and t.startsOn <= :tomorrow"
                    + " and not exists (select c from DpcFundingCheck c where c.enrolmentId = s.enrolmentId"
                    + " and c.moment = fr.prendresoin.dpc.FundingCheck.Moment.START and c.checkedAt >= s.takenAt)"
                    + " order by t.startsOn, s.takenAt";

    private final EntityManager entityManager;
    private final DpcStore store;
    private final DomainEvents events;
    private final Clock clock;

    protected DpcStartService() {
        this(null, null, null, null);
    }

    @Inject
    DpcStartService(EntityManager entityManager, DpcStore store, DomainEvents events, Clock clock) {
        this.entityManager = entityManager;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Asks it of every participant of a session that has started and of whom it was not asked; returns of how many. */
    public int check(Actor platform) {
        platform.requireAdministration();
        Instant now = clock.instant();
        List<Object[]> started = entityManager
                .createQuery(UNASKED, Object[].class)
                .setParameter(
                        "tomorrow", LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))
                .getResultStream()
                .filter(row -> ((DpcSession) row[1]).startedAt(now))
                .toList();
        started.forEach(row -> check((DpcSeat) row[0], (DpcSession) row[1], new PersonId((UUID) row[2])));
        return started.size();
    }

    private void check(DpcSeat seat, DpcSession session, PersonId person) {
        Instant now = clock.instant();
        DpcSettings rules = DpcSettings.on(LocalDate.ofInstant(now, ZoneId.of(session.zone())));
        Funding funding = Funding.of(seat.situation(), rules);
        store.add(new FundingCheck(seat.enrolment(), FundingCheck.Moment.START, funding, now));
        boolean lost = seat.funded() && !funding.eligible();
        seat.fund(funding.eligible());
        if (lost) {
            events.publish(new FundingLost(seat.enrolment().value(), person, session.id(), funding));
        }
    }
}
