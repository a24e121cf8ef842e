package fr.prendresoin.enrolment;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The promotion or the cohort of the subject must complete a course; so many people were enrolled at once. */
public record CourseRequired(RuleId rule, Subject subject, UUID course, LocalDate dueOn, int enrolled)
        implements Administrative {

    @Override
    public Act act() {
        return EnrolmentAct.COURSE_REQUIRED;
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "rule", rule.value().toString(),
                "course", course.toString(),
                "dueOn", dueOn.toString(),
                "count", String.valueOf(enrolled));
    }
}
