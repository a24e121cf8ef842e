package fr.prendresoin.enrolment;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** A person was exempted from a course, or must take it after all. */
public record EnrolmentExempted(EnrolmentId enrolment, boolean granted, String reason) implements Administrative {

    @Override
    public Act act() {
        return granted ? EnrolmentAct.LEARNER_EXEMPTED : EnrolmentAct.EXEMPTION_ENDED;
    }

    @Override
    public Subject subject() {
        return new Subject("enrolment", enrolment.value());
    }
}
