package fr.prendresoin.enrolment;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;
import java.util.UUID;

/** The promotion or cohort of the subject no longer has to complete a course; so many enrolments were withdrawn. */
public record RequirementWithdrawn(RuleId rule, Subject subject, UUID course, int withdrawn) implements Administrative {

    @Override
    public Act act() {
        return EnrolmentAct.REQUIREMENT_WITHDRAWN;
    }

    @Override
    public Map<String, String> before() {
        return Map.of(
                "rule", rule.value().toString(),
                "course", course.toString(),
                "count", String.valueOf(withdrawn));
    }
}
