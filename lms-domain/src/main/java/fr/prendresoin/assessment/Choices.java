package fr.prendresoin.assessment;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The propositions a learner ticked, by their author's numbers; may be empty when an answer was taken back. */
public record Choices(Set<Integer> numbers) {

    public Choices {
        numbers = Set.copyOf(numbers);
    }

    static Choices parse(String text) {
        return text.isEmpty()
                ? new Choices(Set.of())
                : new Choices(
                        Set.of(text.split(",")).stream().map(Integer::valueOf).collect(Collectors.toSet()));
    }

    String text() {
        return new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
