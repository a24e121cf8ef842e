package fr.prendresoin.attendance;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What contexts above know of occasions: one implementation for each kind there is. */
public interface Occasions {

    /** The occasion; empty when it is of another kind, or of none. */
    Optional<Occasion> find(UUID occasion);

    /** Everybody who is or was enrolled in it, by family name. */
    List<Expected> expected(UUID occasion);

    /** The occasion of an enrolment. */
    Optional<UUID> ofEnrolment(UUID enrolment);

    /** The occasions in which this person is enrolled or trains. */
    List<UUID> ofPerson(PersonId person);

    /** Whether the actor organises the occasion. */
    boolean organises(Actor actor, UUID occasion);
}
