package fr.prendresoin.enrolment;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.cohort.CohortArchived;
import fr.prendresoin.cohort.CohortConditionService;
import fr.prendresoin.cohort.CohortEntered;
import fr.prendresoin.cohort.CohortFixtures;
import fr.prendresoin.cohort.CohortLeft;
import fr.prendresoin.cohort.CohortMatches;
import fr.prendresoin.cohort.CohortService;
import fr.prendresoin.cohort.SituationChanged;
import fr.prendresoin.cohort.SituationService;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionJoinedByMany;
import fr.prendresoin.organisation.PromotionLeft;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Promotions, cohorts, situations and enrolments on a real database, each hearing of the others as in the container. */
final class CohortWiring {

    final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    final RecordedEvents events = new RecordedEvents();
    final JpaEnrolmentRepository enrolments;
    final EnrolmentService promotionRules;
    final CohortRequirementService cohortRules;
    final CohortService cohorts;
    final CohortConditionService conditions;
    final SituationService situations;
    final PromotionService promotions;
    final RollService rolls;

    CohortWiring(OnMariaDb database) {
        EntityManager entityManager = database.entityManager();
        enrolments = new JpaEnrolmentRepository(entityManager);
        CohortMatches matches = CohortFixtures.matches(entityManager, clock);
        rolls = OrganisationFixtures.rolls(entityManager, events, clock);
        promotions = OrganisationFixtures.promotions(entityManager, events, clock);
        cohorts = CohortFixtures.service(entityManager, events, clock);
        conditions = CohortFixtures.conditions(entityManager, events, clock);
        situations = CohortFixtures.situations(entityManager, events, clock);
        LeaveDeadlines leaves = new LeaveDeadlines(
                enrolments,
                CohortFixtures.situationQueries(entityManager),
                known -> completed(entityManager, known),
                events);
        Obligations obligations = new Obligations(enrolments, matches, rolls, leaves, events, clock);
        promotionRules = new EnrolmentService(enrolments, obligations, events, clock);
        cohortRules = new CohortRequirementService(
                enrolments, obligations, CohortFixtures.queries(entityManager, clock), matches, events, clock);
        events.observe(SituationChanged.class, leaves::changed);
        follow(obligations);
        CohortFixtures.follow(events, entityManager, clock);
    }

    private void follow(Obligations obligations) {
        EnrolOnPromotionChange byPromotion = new EnrolOnPromotionChange(enrolments, obligations, events, clock);
        events.observe(PromotionJoined.class, byPromotion::joined);
        events.observe(PromotionJoinedByMany.class, byPromotion::manyJoined);
        events.observe(PromotionLeft.class, byPromotion::left);
        EnrolOnCohortChange byCohort = new EnrolOnCohortChange(enrolments, obligations, clock);
        events.observe(CohortEntered.class, byCohort::entered);
        events.observe(CohortLeft.class, byCohort::left);
        events.observe(CohortArchived.class, byCohort::archived);
    }

    /** What progress would answer, from its table. */
    private static List<EnrolmentId> completed(EntityManager entityManager, List<EnrolmentId> known) {
        @SuppressWarnings("unchecked")
        List<String> completed = entityManager
                .createNativeQuery("select cast(enrolment_id as char) from course_state where completed_at is not null")
                .getResultList();
        return completed.stream()
                .map(id -> new EnrolmentId(UUID.fromString(id)))
                .filter(known::contains)
                .toList();
    }
}
