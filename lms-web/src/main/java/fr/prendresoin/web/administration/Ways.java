package fr.prendresoin.web.administration;

import fr.prendresoin.identity.PersonId;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The addresses of the administration, and the way back to them after a form. */
final class Ways {

    static final String ACCOUNTS = "/administration/comptes";

    private Ways() {}

    static String toAccount(PersonId person) {
        return ACCOUNTS + "/" + person.value();
    }

    /** Back to a page, which says what was done. */
    static Response done(String page, String what) {
        return Response.seeOther(URI.create(page + "?fait=" + what)).build();
    }
}
