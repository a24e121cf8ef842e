package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/**
 * A rule enrolled people: all present members at once, or some who joined.
 *
 * @param people those among whom the new ones are; empty when it may be anybody of the rule
 */
public record LearnersEnrolled(RuleId rule, List<PersonId> people) implements DomainEvent {

    /** Copies the list. */
    public LearnersEnrolled {
        people = List.copyOf(people);
    }

    static LearnersEnrolled byAll(RuleId rule) {
        return new LearnersEnrolled(rule, List.of());
    }
}
