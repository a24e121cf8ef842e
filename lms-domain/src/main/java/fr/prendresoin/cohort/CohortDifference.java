package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What another condition would change: whose stays it would mean that the present one does not, and the reverse.
 *
 * @param staying how many stays both mean
 */
public record CohortDifference(List<Crowd> entering, List<Crowd> leaving, int staying) {

    /** Copies the lists. */
    public CohortDifference {
        entering = List.copyOf(entering);
        leaving = List.copyOf(leaving);
    }

    static CohortDifference between(List<Crowd> before, List<Crowd> after) {
        List<Crowd> entering = without(after, before);
        return new CohortDifference(entering, without(before, after), people(after) - people(entering));
    }

    private static List<Crowd> without(List<Crowd> some, List<Crowd> others) {
        Map<PromotionId, Crowd> known =
                others.stream().collect(Collectors.toMap(Crowd::promotion, Function.identity()));
        List<Crowd> rest = new ArrayList<>();
        for (Crowd crowd : some) {
            Crowd other = known.get(crowd.promotion());
            Set<PersonId> there = other == null ? Set.of() : new HashSet<>(other.people());
            List<PersonId> people = crowd.people().stream()
                    .filter(person -> !there.contains(person))
                    .toList();
            if (!people.isEmpty()) {
                rest.add(new Crowd(crowd.promotion(), crowd.academicYear(), crowd.zone(), people));
            }
        }
        return rest;
    }

    private static int people(List<Crowd> crowds) {
        return crowds.stream().mapToInt(crowd -> crowd.people().size()).sum();
    }

    /** How many enter. */
    public int entries() {
        return people(entering);
    }

    /** How many leave. */
    public int exits() {
        return people(leaving);
    }
}
