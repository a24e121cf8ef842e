package fr.prendresoin.web.replay;

import fr.prendresoin.enrolment.RuleId;

/** The addresses of these pages. */
public final class Ways {

    private Ways() {}

    /** Where an obligation is given another version of its course. */
    public static String toVersion(RuleId rule) {
        return "/gestion/obligations/" + rule.value() + "/version";
    }
}
