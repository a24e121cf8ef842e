package fr.prendresoin.intake;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;

/** Something that changes about a person or a promotion; what does not apply is null. */
record Change(ChangeKind kind, PersonId person, PromotionId promotion, String before, String after) {

    static Change of(ChangeKind kind, PersonId person, PromotionId promotion) {
        return new Change(kind, person, promotion, null, null);
    }

    static Change of(ChangeKind kind, PersonId person, String before, String after) {
        return new Change(kind, person, null, before, after);
    }
}
