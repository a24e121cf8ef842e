package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;
import java.util.Set;

/** These people administer the platform, and all of them can sign in. */
record ImaginaryAdministrators(Set<PersonId> people) implements Administrators {

    @Override
    public long count() {
        return people.size();
    }

    @Override
    public boolean include(PersonId person) {
        return people.contains(person);
    }

    @Override
    public long activeBeside(PersonId person) {
        return people.stream().filter(other -> !other.equals(person)).count();
    }
}
