package fr.prendresoin.progress;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Deletes the proofs of erased people when their legal time is over (rule 68). */
@ApplicationScoped
@Transactional
public class ProofService {

    private final EntityManager entityManager;
    private final Clock clock;

    protected ProofService() {
        this(null, null);
    }

    @Inject
    ProofService(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Deletes the proofs whose last day is before today; returns how many. */
    public int forgetExpired(Actor actor) {
        actor.requireAdministration();
        return entityManager
                .createQuery("delete from KeptProof k where k.keptUntil < :today")
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }
}
