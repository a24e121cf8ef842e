package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.List;
import java.util.Map;

/** Some hundreds of students joined a promotion at once; said once for all of them. */
public record PromotionJoinedByMany(PromotionId promotion, List<PersonId> people) implements Administrative {

    /** Copies the list. */
    public PromotionJoinedByMany {
        people = List.copyOf(people);
    }

    @Override
    public Act act() {
        return OrganisationAct.PROMOTION_JOINED;
    }

    @Override
    public Subject subject() {
        return new Subject("promotion", promotion.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("count", String.valueOf(people.size()));
    }
}
