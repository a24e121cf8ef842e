package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.CohortId;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The addresses of the screens of cohorts, and the way back to them after a form. */
final class Ways {

    static final String COHORTS = "/gestion/cohortes";
    static final String NEW = COHORTS + "/nouvelle";

    private Ways() {}

    static String to(CohortId cohort) {
        return COHORTS + "/" + cohort.value();
    }

    /** The form of other criteria. */
    static String toCriteria(CohortId cohort) {
        return to(cohort) + "/criteres";
    }

    /** The form, for the stays below a unit. */
    static String toNew(String unitCode) {
        return NEW + "?unite=" + unitCode;
    }

    /** Back to a page, which says what was done. */
    static Response done(String page, String what) {
        return Response.seeOther(URI.create(page + "?fait=" + what)).build();
    }
}
