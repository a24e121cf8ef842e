package fr.prendresoin.web.startup;

import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.CohortService;
import fr.prendresoin.cohort.Condition;
import fr.prendresoin.cohort.Criterion;
import fr.prendresoin.cohort.SituationService;
import fr.prendresoin.cohort.SituationService.Subject;
import fr.prendresoin.cohort.Span;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.organisation.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Names one cohort of the faculty of the demonstration, and lets one of its students pause. */
@ApplicationScoped
class DemonstrationStudies {

    private static final String PARIS = "0755976n-medecine";

    @Inject
    private CohortService cohorts;

    @Inject
    private SituationService situations;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private RollService rolls;

    @Inject
    private Clock clock;

    void invent(Actor platform) {
        Condition secondYear = new Condition(List.of(
                new Criterion(Attribute.CURSUS, List.of("MEDICINE")),
                new Criterion(Attribute.STUDY_YEAR, List.of("2")),
                new Criterion(Attribute.ACADEMIC_YEAR, List.of(Attribute.CURRENT))));
        cohorts.create(platform, organisations.getUnit(PARIS).unitId(), "2e année de médecine", secondYear);
        pause(platform, organisations.getFaculty(PARIS).facultyId());
    }

    /** The first student of the second year. */
    private void pause(Actor platform, FacultyId faculty) {
        PromotionRow second = organisations.promotionsOf(platform, faculty).stream()
                .filter(promotion -> promotion.cursus() == Cursus.MEDICINE && promotion.studyYear() == 2)
                .findFirst()
                .orElseThrow();
        Stay first =
                rolls.members(platform, List.of(second.promotionId()), null).get(0);
        LocalDate today = second.dayOf(clock.instant());
        situations.pause(
                platform,
                new Subject(second.promotionId(), first.person()),
                new Span(today, today.plusMonths(6)),
                "Semestre à l’étranger");
    }
}
