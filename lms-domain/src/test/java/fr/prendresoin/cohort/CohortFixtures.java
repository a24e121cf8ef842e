package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionJoinedByMany;
import fr.prendresoin.organisation.StaysErased;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RecordedEvents;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;

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

    /** The service that gives cohorts another condition, on a database. */
    public static CohortConditionService conditions(EntityManager entityManager, DomainEvents events, Clock clock) {
        return new CohortConditionService(
                new JpaCohortRepository(entityManager),
                queries(entityManager, clock),
                OrganisationFixtures.units(entityManager),
                events);
    }

    /** From now on, whoever joins a promotion or stands otherwise on this database enters and leaves its cohorts. */
    public static void follow(RecordedEvents events, EntityManager entityManager, Clock clock) {
        CohortOnPromotionChange follower = new CohortOnPromotionChange(matches(entityManager, clock), events);
        events.observe(PromotionJoined.class, follower::joined);
        events.observe(PromotionJoinedByMany.class, follower::manyJoined);
        CohortOnSituationChange bySituation = new CohortOnSituationChange(
                matches(entityManager, clock), new JpaSituationRepository(entityManager), events);
        events.observe(SituationChanged.class, bySituation::changed);
        events.observe(StaysErased.class, bySituation::erased);
    }

    /** The service that records situations, on a database. */
    public static SituationService situations(EntityManager entityManager, DomainEvents events, Clock clock) {
        return new SituationService(new JpaSituationRepository(entityManager), events, clock);
    }

    /** The queries about situations, on a database. */
    public static SituationQueries situationQueries(EntityManager entityManager) {
        return new SituationQueries(entityManager);
    }

    /** Where nothing happens to anybody's studies. */
    public static SituationQueries noSituations() {
        return new SituationQueries() {
            @Override
            public Map<PersonId, List<Leave>> leaves(PromotionId promotion) {
                return Map.of();
            }
        };
    }
}
