package fr.prendresoin.identity;

import java.util.Optional;

/** Reads and deletes what identity keeps about one person. */
interface ErasureRepository {

    /** The login of their local account; empty for who comes in by another door. */
    Optional<Login> loginOf(PersonId person);

    void add(Person pseudonym);

    /** Deletes the person, their account, sessions and counted failures; what refers to them must be gone. */
    void delete(PersonId person);
}
