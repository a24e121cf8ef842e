package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.NotFound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps cohorts in a list; the unit of a cohort is the faculty of the stays. */
final class InMemoryCohortRepository implements CohortRepository {

    private final List<Cohort> kept = new ArrayList<>();
    private final Map<PromotionId, StayAttributes> stays = new HashMap<>();
    private final Map<PersonId, Standing> standings = new HashMap<>();

    void stayIn(PromotionId promotion, StayAttributes stay) {
        stays.put(promotion, stay);
    }

    void standing(PersonId person, Standing standing) {
        standings.put(person, standing);
    }

    @Override
    public void add(Cohort cohort) {
        kept.add(cohort);
    }

    @Override
    public Cohort get(CohortId id) {
        return kept.stream()
                .filter(cohort -> cohort.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort " + id));
    }

    @Override
    public boolean nameTaken(UnitId unit, String name) {
        return kept.stream()
                .anyMatch(cohort -> cohort.unit().equals(unit) && cohort.name().equals(name) && !cohort.archived());
    }

    @Override
    public List<Cohort> over(FacultyId faculty) {
        return kept.stream()
                .filter(cohort -> cohort.unit().value().equals(faculty.value()) && !cohort.archived())
                .toList();
    }

    @Override
    public StayAttributes stayIn(PromotionId promotion) {
        return Optional.ofNullable(stays.get(promotion)).orElseThrow(() -> new NotFound("promotion " + promotion));
    }

    @Override
    public Map<PersonId, Standing> standings(PromotionId promotion, List<PersonId> people) {
        Map<PersonId, Standing> theirs = new HashMap<>(standings);
        theirs.keySet().retainAll(people);
        return theirs;
    }
}
