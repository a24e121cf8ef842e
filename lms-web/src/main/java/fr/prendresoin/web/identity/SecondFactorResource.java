package fr.prendresoin.web.identity;

import fr.prendresoin.credential.SecondFactorService;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** Receives the forms of one's own second factor. */
@RequestScoped
@Path("mon-compte/securite/second-facteur")
public class SecondFactorResource {

    private static final String PAGE = "/mon-compte/securite";
    private static final String FORM = "second-facteur";

    @Inject
    private SecondFactorService factors;

    @Inject
    private CurrentActor current;

    /** Draws a secret and leads to the page that shows it. */
    @POST
    public Response begin(@FormParam("actuel") String password) {
        return answer(FORM, PAGE + "/application", () -> factors.begin(current.get(), text(password)));
    }

    /** Switches it on, and leads to the recovery codes. */
    @POST
    @Path("code")
    public Response confirm(@FormParam("code") String code) {
        try {
            factors.confirm(current.get(), code);
            return to(PAGE + "/codes");
        } catch (RuleViolation refusal) {
            return Refusal.back(PAGE + "/application", "confirmer", refusal);
        }
    }

    /** Draws other recovery codes. */
    @POST
    @Path("codes")
    public Response renewCodes(@FormParam("actuel") String password) {
        return answer("codes", PAGE + "/codes", () -> factors.renewCodes(current.get(), text(password)));
    }

    /** Keeps the recovery codes shown. */
    @POST
    @Path("codes/notes")
    public Response codesWrittenDown() {
        factors.codesWrittenDown(current.get());
        return to(PAGE + "?fait=codes");
    }

    /** Switches it off. */
    @POST
    @Path("retrait")
    public Response remove(@FormParam("actuel") String password) {
        return answer("retirer", PAGE + "?fait=retrait", () -> factors.remove(current.get(), text(password)));
    }

    private static Response answer(String form, String next, Runnable act) {
        try {
            act.run();
            return to(next);
        } catch (RuleViolation refusal) {
            return Refusal.back(PAGE, form, refusal);
        }
    }

    private static Response to(String page) {
        return Response.seeOther(URI.create(page)).build();
    }

    private static String text(String field) {
        return Optional.ofNullable(field).orElse("");
    }
}
