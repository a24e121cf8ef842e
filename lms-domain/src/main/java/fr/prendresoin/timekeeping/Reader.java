package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;

/** Who reads what: one person, in one course and the version of it they take, at one activity. */
record Reader(PersonId person, EnrolmentId enrolment, VersionId version, String activity) {}
