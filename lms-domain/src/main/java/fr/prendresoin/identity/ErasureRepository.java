package fr.prendresoin.identity;

import java.util.Collection;
import java.util.Optional;

/** Reads and deletes what identity keeps about one person. */
interface ErasureRepository {

    /** The login of their account, once it has a password; empty for who comes in by another door. */
    Optional<Login> loginOf(PersonId person);

    void add(Person pseudonym);

    /** Deletes people, their accounts, sessions, counted failures and numbers; what refers to them must be gone. */
    void delete(Collection<PersonId> people);
}
