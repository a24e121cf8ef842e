package fr.prendresoin.cohort;

import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionJoinedByMany;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RecordedEvents;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Cohorts of tests. */
public final class CohortFixtures {

    private CohortFixtures() {}

    /** Where there is no cohort at all. */
    public static CohortMatches none(Clock clock) {
        return new CohortMatches(new InMemoryCohortRepository(), clock);
    }

    /** Who is in which cohort, on a database. */
    public static CohortMatches matches(EntityManager entityManager, Clock clock) {
        return new CohortMatches(new JpaCohortRepository(entityManager), clock);
    }

    /** The queries about cohorts, on a database. */
    public static CohortQueries queries(EntityManager entityManager, Clock clock) {
        return new CohortQueries(
                entityManager, OrganisationFixtures.units(entityManager), matches(entityManager, clock));
    }

    /** The service that names and archives cohorts, on a database. */
    public static CohortService service(EntityManager entityManager, DomainEvents events, Clock clock) {
        return new CohortService(
                new JpaCohortRepository(entityManager), OrganisationFixtures.units(entityManager), events, clock);
    }

    /** From now on, whoever joins a promotion on this database enters its cohorts. */
    public static void follow(RecordedEvents events, EntityManager entityManager, Clock clock) {
        CohortOnPromotionChange follower = new CohortOnPromotionChange(matches(entityManager, clock), events);
        events.observe(PromotionJoined.class, follower::joined);
        events.observe(PromotionJoinedByMany.class, follower::manyJoined);
    }
}
