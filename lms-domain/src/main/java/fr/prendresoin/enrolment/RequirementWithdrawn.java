package fr.prendresoin.enrolment;

import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;
import java.util.UUID;

/** A promotion no longer has to complete a course; so many enrolments were withdrawn. */
public record RequirementWithdrawn(RuleId rule, PromotionId promotion, UUID course, int withdrawn)
        implements Administrative {

    @Override
    public Act act() {
        return EnrolmentAct.REQUIREMENT_WITHDRAWN;
    }

    @Override
    public Subject subject() {
        return new Subject("promotion", promotion.value());
    }

    @Override
    public Map<String, String> before() {
        return Map.of(
                "rule", rule.value().toString(),
                "course", course.toString(),
                "count", String.valueOf(withdrawn));
    }
}
