package fr.prendresoin.web.cohort;

import java.util.UUID;

/** The address of a member of a promotion. */
public final class MemberWays {

    private MemberWays() {}

    /** The page of somebody in a promotion. */
    public static String to(UUID promotion, UUID person) {
        return "/gestion/promotions/" + promotion + "/membres/" + person;
    }
}
