package fr.prendresoin.participation;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Says in which sessions somebody has a place: only to themselves. */
@ApplicationScoped
public class OwnSeats {

    private static final String TAKEN = "select new fr.prendresoin.participation.OwnSeat(s.sessionId, s.enrolmentId)"
            + " from DpcSeat s join Enrolment e on e.id = s.enrolmentId"
            + " where e.personId = :person and e.withdrawnAt is null";

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
        return entityManager
                .createQuery(TAKEN, OwnSeat.class)
                .setParameter("person", actor.requirePerson().value())
                .getResultList();
    }
}
