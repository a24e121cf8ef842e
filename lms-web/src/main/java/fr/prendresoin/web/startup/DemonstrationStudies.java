package fr.prendresoin.web.startup;

import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.CohortService;
import fr.prendresoin.cohort.Condition;
import fr.prendresoin.cohort.Criterion;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Names one cohort of the faculty of the demonstration. */
@ApplicationScoped
class DemonstrationStudies {

    private static final String PARIS = "0755976n-medecine";

    @Inject
    private CohortService cohorts;

    @Inject
    private OrganisationQueries organisations;

    void invent(Actor platform) {
        Condition secondYear = new Condition(List.of(
                new Criterion(Attribute.CURSUS, List.of("MEDICINE")),
                new Criterion(Attribute.STUDY_YEAR, List.of("2")),
                new Criterion(Attribute.ACADEMIC_YEAR, List.of(Attribute.CURRENT))));
        cohorts.create(platform, organisations.getUnit(PARIS).unitId(), "2e année de médecine", secondYear);
    }
}
