package fr.prendresoin;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import java.util.List;

/** What a repository needs to exist around it; imaginary for a fake, rows for MariaDB and its foreign keys. */
public interface World {

    PersonId person();

    /** A promotion of a faculty of its own, in the academic year 2026-2027. */
    PromotionRow promotion();

    /** A cohort that means whoever a test says. */
    CohortId cohort();

    /** A course of the catalogue with its first version. */
    CourseRow course();

    void join(PromotionRow promotion, PersonId person);

    void leave(PromotionRow promotion, PersonId person);

    /** An enrolment of a new person. */
    LearnerEnrolment enrolment();

    /** As many people enrolled by one rule. */
    Enrolled enrolled(int people);

    /** From here on everything is read again from where it is kept. */
    void forget();

    /** A rule and the enrolments it made. */
    record Enrolled(RuleId rule, List<EnrolmentId> enrolments) {}
}
