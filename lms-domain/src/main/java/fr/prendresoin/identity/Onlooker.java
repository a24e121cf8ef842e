package fr.prendresoin.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who sees the platform as another person: reads what that person reads, and writes nothing.
 *
 * @param person who looks
 * @param faculties the only ones whose things are shown; empty when there is no such limit
 */
public record Onlooker(PersonId person, Optional<Set<UUID>> faculties) {

    /** Whether they see what lies in this faculty; null is the whole nation. */
    boolean sees(UUID faculty) {
        return faculties
                .map(shown -> faculty != null && shown.contains(faculty))
                .orElse(true);
    }
}
