package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;

/** Who administers the platform at this moment, whether or not their account is suspended. */
interface Administrators {

    long count();

    boolean include(PersonId person);

    /**
     * How many others than this person can sign in. Their accounts are locked until the transaction ends, so that two who
     * suspend each other at the same moment come one after the other.
     */
    long activeBeside(PersonId person);
}
