package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;

/** Who reads what: one person, in one course, at one activity. */
record Reader(PersonId person, EnrolmentId enrolment, String activity) {}
