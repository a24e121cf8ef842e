package fr.prendresoin.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import java.util.Optional;

/** Finds people with the roles they hold at this moment. */
@FunctionalInterface
interface SeenPeople {

    Optional<SignedIn> find(PersonId person);
}
