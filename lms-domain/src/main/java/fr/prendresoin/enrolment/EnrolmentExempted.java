package fr.prendresoin.enrolment;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** A person was exempted from a course, is free to take it, or must take it after all. */
public record EnrolmentExempted(EnrolmentId enrolment, Requirement decided, String reason) implements Administrative {

    @Override
    public Act act() {
        return switch (decided) {
            case EXEMPT -> EnrolmentAct.LEARNER_EXEMPTED;
            case OPTIONAL -> EnrolmentAct.MADE_OPTIONAL;
            case REQUIRED -> EnrolmentAct.EXEMPTION_ENDED;
        };
    }

    @Override
    public Subject subject() {
        return new Subject("enrolment", enrolment.value());
    }
}
