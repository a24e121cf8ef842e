package fr.prendresoin.enrolment;

import fr.prendresoin.shared.Rule;

/** Why an enrolment use case is refused. */
public enum EnrolmentRefusal implements Rule {
    /** The deadline of a rule lies in the past. */
    DEADLINE_PASSED,
    /** The promotion already has a rule for this course. */
    RULE_EXISTS,
    REASON_MISSING,
    REASON_TOO_LONG,
    ALREADY_EXEMPT,
    ALREADY_OPTIONAL,
    NOT_EXEMPT
}
