package fr.prendresoin.identity;

import fr.prendresoin.shared.Rule;
import java.util.Optional;

/** The question before anybody is suspended or erased: does the platform need them? The context of roles answers. */
@FunctionalInterface
public interface DepartureGate {

    /** Why the person may not go now; inside a transaction the answer stays true until it ends. */
    Optional<Rule> objection(PersonId person);
}
