package fr.prendresoin.participation;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Says in which sessions somebody has a place, and which actions they were credited for: only to themselves. */
@ApplicationScoped
public class OwnSeats {

    private static final String TAKEN = "select new fr.prendresoin.participation.OwnSeat(s.sessionId, s.enrolmentId)"
            + " from DpcSeat s join Enrolment e on e.id = s.enrolmentId"
            + " where e.personId = :person and e.withdrawnAt is null";

    private static final String CREDITED = "select c.actionReference from Credit c where c.personId = :person";

    private final EntityManager entityManager;

    protected OwnSeats() {
        this(null);
    }

    @Inject
    OwnSeats(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The places the actor has, those of sessions that are over included. */
    public List<OwnSeat> of(Actor actor) {
        return read(actor, TAKEN, OwnSeat.class);
    }

    /** The references of the actions the actor was credited for, in part or as a whole. */
    public Set<String> credited(Actor actor) {
        return Set.copyOf(read(actor, CREDITED, String.class));
    }

    private <T> List<T> read(Actor actor, String query, Class<T> kind) {
        return entityManager
                .createQuery(query, kind)
                .setParameter("person", actor.requirePerson().value())
                .getResultList();
    }
}
