package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What people come together for, whatever it is: a session of an action today, a diploma later. */
public record Occasion(UUID id, String title, ZoneId zone, List<HalfDay> halfDays, Set<PersonId> trainers) {

    /** Copies the collections. */
    public Occasion {
        halfDays = List.copyOf(halfDays);
        trainers = Set.copyOf(trainers);
    }

    boolean trainedBy(PersonId person) {
        return trainers.contains(person);
    }
}
