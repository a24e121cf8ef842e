package fr.prendresoin.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps people by the hundred: a few statements, however many they are. */
interface PeopleRepository {

    /** Adds entities of any number, in their order; what they refer to must be there. */
    void addAll(List<?> entities);

    List<PersonId> knownUnder(Collection<Identifier> identifiers);

    List<PersonFile> filesOf(Collection<PersonId> people);

    Map<Login, PersonId> holders(Collection<Login> logins);

    List<Person> get(Collection<PersonId> people);

    void removeIdentifiers(Collection<Identifier> identifiers);

    void removeAccounts(Collection<Login> logins);

    List<PersonId> haveSignedIn(Collection<PersonId> people);
}
