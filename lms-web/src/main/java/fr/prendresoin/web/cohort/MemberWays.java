package fr.prendresoin.web.cohort;

import fr.prendresoin.enrolment.Requirement;
import fr.prendresoin.web.errors.Messages;
import java.util.UUID;

/** The address of a member of a promotion, and what lists say of their courses. */
public final class MemberWays {

    private MemberWays() {}

    /** The page of somebody in a promotion. */
    public static String to(UUID promotion, UUID person) {
        return "/gestion/promotions/" + promotion + "/membres/" + person;
    }

    /** What lists add to a course that is not required of somebody; empty when it is. */
    public static String mark(Requirement requirement) {
        return requirement == Requirement.REQUIRED ? "" : Messages.text("enrolment.mark." + requirement);
    }
}
