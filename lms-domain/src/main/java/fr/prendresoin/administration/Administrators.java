package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;

/** Who administers the platform at this moment, whether or not their account is suspended. */
interface Administrators {

    long count();

    boolean include(PersonId person);
}
