package fr.prendresoin.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A question with its propositions, each explained; one or several are right. */
public record Question(
        String id,
        boolean multiple,
        String objective,
        String lesson,
        String stem,
        List<Proposition> propositions,
        String feedback) {

    /** An answer one may give, and why it is right or not retained. */
    public record Proposition(String text, boolean correct, String why) {}

    /** The numbers, from 0, of the right propositions in the author's order. */
    public Set<Integer> key() {
        return IntStream.range(0, propositions.size())
                .filter(number -> propositions.get(number).correct())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
