package fr.prendresoin.reminder;

import fr.prendresoin.identity.PersonId;
import java.util.Optional;

/**
 * How far one turn came.
 *
 * @param last who was looked at last; empty when nobody is left
 * @param people how many were reminded
 */
public record Turn(Optional<PersonId> last, int people) {

    static final Turn OVER = new Turn(Optional.empty(), 0);

    /** Whether there may be more people. */
    public boolean goesOn() {
        return last.isPresent();
    }
}
