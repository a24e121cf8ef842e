package fr.prendresoin.enrolment;

import fr.prendresoin.shared.Act;

/** What the journal keeps of enrolments. */
enum EnrolmentAct implements Act {
    COURSE_REQUIRED,
    REQUIREMENT_WITHDRAWN,
    LEARNER_EXEMPTED,
    EXEMPTION_ENDED,
    MADE_OPTIONAL,
    VERSION_CHANGED
}
