package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** A manager answered a learner who contested what was counted of their time. */
public record TimeContestAnswered(ContestId contest, EnrolmentId enrolment, PersonId person, String reason)
        implements Administrative {

    @Override
    public Act act() {
        return TimekeepingAct.CONTEST_ANSWERED;
    }

    @Override
    public Subject subject() {
        return new Subject("enrolment", enrolment.value());
    }
}
