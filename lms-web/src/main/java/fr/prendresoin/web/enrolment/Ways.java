package fr.prendresoin.web.enrolment;

import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.organisation.PromotionId;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The addresses of the management screens, and the way back to them after a form. */
final class Ways {

    static final String PROMOTIONS = "/gestion/promotions";

    private Ways() {}

    static String toPromotion(PromotionId promotion) {
        return PROMOTIONS + "/" + promotion.value();
    }

    static String toEnrolment(UUID enrolment) {
        return "/gestion/inscriptions/" + enrolment;
    }

    static String toCohort(CohortId cohort) {
        return "/gestion/cohortes/" + cohort.value();
    }

    /** The promotions of a faculty. */
    static String toPromotions(String facultyCode) {
        return PROMOTIONS + "?faculte=" + facultyCode;
    }

    /** Back to a page, which says what was done. */
    static Response done(String page, String what) {
        return Response.seeOther(URI.create(page + "?fait=" + what)).build();
    }
}
