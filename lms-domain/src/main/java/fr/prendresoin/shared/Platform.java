package fr.prendresoin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Gives classes the clock and the persistence context they ask for in their constructor. */
@ApplicationScoped
class Platform {

    @Produces
    @PersistenceContext(unitName = "lms")
    private EntityManager entityManager;

    /** Microseconds, because that is what the database keeps: a value read back equals the value written. */
    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
    }
}
