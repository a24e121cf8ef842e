package fr.prendresoin.cohort;

import fr.prendresoin.shared.RuleViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One part of a condition: the attribute has one of these values.
 *
 * @param values at least one, each once, in a fixed order, so that equal criteria are written alike
 */
public record Criterion(Attribute attribute, List<String> values) {

    /** Numbers by size, everything else by letters. */
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** @throws RuleViolation when there is no value, or one that no stay could ever have */
    public Criterion {
        if (values.isEmpty()) {
            throw new RuleViolation(attribute.unknown());
        }
        values.forEach(attribute::check);
        values = values.stream().distinct().sorted(ORDER).toList();
    }

    static Criterion of(Attribute attribute, Collection<String> values) {
        return new Criterion(attribute, List.copyOf(values));
    }
}
