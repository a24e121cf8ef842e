package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.PromotionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the cohorts that people are in because of their stay in a promotion: a few conditions, few statements. */
@ApplicationScoped
public class CohortMatches {

    /** Where the day is counted when no faculty says otherwise. */
    public static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");

    private final CohortRepository cohorts;
    private final Clock clock;

    protected CohortMatches() {
        this(null, null);
    }

    @Inject
    CohortMatches(CohortRepository cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** The academic year under way. */
    public AcademicYear currentYear() {
        return AcademicYear.of(LocalDate.ofInstant(clock.instant(), MAINLAND));
    }

    /** Those of some people in a promotion whom each cohort means; a cohort that means none of them is left out. */
    public Map<CohortId, List<PersonId>> of(PromotionId promotion, List<PersonId> people) {
        StayAttributes stay = cohorts.stayIn(promotion);
        List<Cohort> known = cohorts.over(stay.faculty());
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Standing> standings = cohorts.standings(promotion, people);
        return matching(known, stay, people, person -> standings.getOrDefault(person, Standing.REGISTERED));
    }

    /** The same if all of them stood like this. */
    Map<CohortId, List<PersonId>> of(PromotionId promotion, List<PersonId> people, Standing standing) {
        StayAttributes stay = cohorts.stayIn(promotion);
        return matching(cohorts.over(stay.faculty()), stay, people, person -> standing);
    }

    private Map<CohortId, List<PersonId>> matching(
            List<Cohort> known, StayAttributes stay, List<PersonId> people, Function<PersonId, Standing> standing) {
        AcademicYear current = currentYear();
        Map<CohortId, List<PersonId>> matches = new LinkedHashMap<>();
        for (Cohort cohort : known) {
            List<PersonId> meant = people.stream()
                    .filter(person -> cohort.condition().matches(stay.standing(standing.apply(person)), current))
                    .toList();
            if (!meant.isEmpty()) {
                matches.put(cohort.id(), meant);
            }
        }
        return matches;
    }
}
