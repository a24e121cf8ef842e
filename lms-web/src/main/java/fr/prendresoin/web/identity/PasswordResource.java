package fr.prendresoin.web.identity;

import fr.prendresoin.identity.AccountService;
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

/** Receives the forms of one's own account: another password, and the end of one's other sessions. */
@RequestScoped
@Path("mon-compte/securite")
public class PasswordResource {

    private static final String PAGE = "/mon-compte/securite";

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentActor current;

    /** Changes one's password. */
    @POST
    @Path("mot-de-passe")
    public Response change(@FormParam("actuel") String present, @FormParam("motdepasse") String wanted) {
        try {
            accounts.changePassword(current.get(), text(present), text(wanted), current.token());
            return done("motdepasse");
        } catch (RuleViolation refusal) {
            return Refusal.back(PAGE, "mot-de-passe", refusal);
        }
    }

    /** Ends one's sessions in other browsers. */
    @POST
    @Path("sessions/fin")
    public Response endOthers() {
        return done("sessions&nombre=" + accounts.endOtherSessions(current.get(), current.token()));
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create(PAGE + "?fait=" + what)).build();
    }

    private static String text(String field) {
        return Optional.ofNullable(field).orElse("");
    }
}
