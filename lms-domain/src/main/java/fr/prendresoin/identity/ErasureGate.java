package fr.prendresoin.identity;

import fr.prendresoin.shared.Rule;
import java.util.Optional;

/** Says whether something forbids to erase a person; the context that knows their roles answers. */
@FunctionalInterface
public interface ErasureGate {

    /** Why the person may not go now; inside a transaction the answer stays true until it ends. */
    Optional<Rule> objection(PersonId person);
}
