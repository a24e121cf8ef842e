package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A student left a promotion. */
public record PromotionLeft(PromotionId promotion, PersonId person) implements Administrative {

    @Override
    public Act act() {
        return OrganisationAct.PROMOTION_LEFT;
    }

    @Override
    public Subject subject() {
        return new Subject("promotion", promotion.value());
    }

    @Override
    public Map<String, String> before() {
        return Map.of("person", person.value().toString());
    }
}
