package fr.prendresoin.accommodation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;

/** For whom, in which promotion: the one whose faculty decides. */
public record Student(PromotionId promotion, PersonId person) {}
