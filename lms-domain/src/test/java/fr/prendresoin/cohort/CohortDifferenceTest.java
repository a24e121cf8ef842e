package fr.prendresoin.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CohortDifferenceTest {

    @Property
    void who_was_in_it_goes_or_stays_and_who_is_in_it_comes_or_stays(
            @ForAll @Size(max = 40) Set<@IntRange(max = 60) Integer> before,
            @ForAll @Size(max = 40) Set<@IntRange(max = 60) Integer> after) {
        CohortDifference difference = CohortDifference.between(crowds(before), crowds(after));

        assertThat(stays(difference.entering()))
                .isEqualTo(after.stream().filter(stay -> !before.contains(stay)).collect(Collectors.toSet()));
        assertThat(stays(difference.leaving()))
                .isEqualTo(before.stream().filter(stay -> !after.contains(stay)).collect(Collectors.toSet()));
        assertThat(difference.staying()).isEqualTo(after.size() - difference.entries());
        assertThat(difference.staying()).isEqualTo(before.size() - difference.exits());
    }

    /** Sixty stays of twenty people in three promotions: the same person may stay in one and go from another. */
    private static List<Crowd> crowds(Set<Integer> stays) {
        Map<Integer, List<Integer>> byPromotion = stays.stream().collect(Collectors.groupingBy(stay -> stay % 3));
        return byPromotion.entrySet().stream()
                .map(entry -> new Crowd(
                        new PromotionId(new UUID(1, entry.getKey())),
                        2026,
                        "Europe/Paris",
                        entry.getValue().stream()
                                .map(stay -> new PersonId(new UUID(2, stay / 3)))
                                .toList()))
                .toList();
    }

    private static Set<Integer> stays(List<Crowd> crowds) {
        return crowds.stream()
                .flatMap(crowd -> crowd.people().stream()
                        .map(person -> (int) (person.value().getLeastSignificantBits() * 3
                                + crowd.promotion().value().getLeastSignificantBits())))
                .collect(Collectors.toSet());
    }
}
