package fr.prendresoin.attendance;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks every kind of occasion there is, and refuses what is not the actor's. */
@ApplicationScoped
class AllOccasions {

    private final Iterable<Occasions> kinds;

    protected AllOccasions() {
        this.kinds = List.of();
    }

    @Inject
    AllOccasions(Instance<Occasions> kinds) {
        this.kinds = kinds;
    }

    AllOccasions(Occasions only) {
        this.kinds = List.of(only);
    }

    Occasion get(UUID occasion) {
        return all().flatMap(kind -> kind.find(occasion).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("occasion " + occasion));
    }

    List<Expected> expected(UUID occasion) {
        return all().flatMap(kind -> kind.expected(occasion).stream()).toList();
    }

    Optional<UUID> ofEnrolment(UUID enrolment) {
        return all().flatMap(kind -> kind.ofEnrolment(enrolment).stream()).findFirst();
    }

    List<UUID> ofPerson(PersonId person) {
        return all().flatMap(kind -> kind.ofPerson(person).stream()).distinct().toList();
    }

    /** What the actor may sign as a participant; somebody who withdrew may still try, and is listed. */
    Expected seatOf(Actor actor, UUID occasion) {
        PersonId person = actor.requirePerson();
        return expected(occasion).stream()
                .filter(each -> each.person().equals(person))
                .reduce((earlier, later) -> later.until() == null ? later : earlier)
                .orElseThrow(() -> new NotYours("occasion " + occasion + " for " + actor.name()));
    }

    boolean trains(Actor actor, UUID occasion) {
        return actor.person() != null && get(occasion).trainedBy(actor.person());
    }

    void requireTrainer(Actor actor, UUID occasion) {
        if (!trains(actor, occasion)) {
            throw new NotYours("sheets of " + occasion + " for " + actor.name());
        }
    }

    /** Whoever trains or organises may read a sheet and open it; only the trainer speaks and signs. */
    void requireStaff(Actor actor, UUID occasion) {
        if (!trains(actor, occasion) && !organises(actor, occasion)) {
            throw new NotYours("sheets of " + occasion + " for " + actor.name());
        }
    }

    boolean organises(Actor actor, UUID occasion) {
        return all().anyMatch(kind -> kind.organises(actor, occasion));
    }

    private Stream<Occasions> all() {
        return StreamSupport.stream(kinds.spliterator(), false);
    }
}
