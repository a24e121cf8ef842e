package fr.prendresoin.intake;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionKey;
import java.util.Collection;

/** Where the removal of those whom a list does not name has come to; nobody is after null. */
record Removal(Collection<PromotionKey> keys, PersonId after) {}
