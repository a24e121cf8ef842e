package fr.prendresoin.delegation;

import fr.prendresoin.identity.PersonId;

/** Says who holds a role of the nation: managers learn nothing of them. */
@FunctionalInterface
interface NationalHolders {

    boolean include(PersonId person);
}
