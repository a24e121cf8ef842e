package fr.prendresoin.web.identity;

import fr.prendresoin.identity.AccountService;
import fr.prendresoin.privacy.NameCorrectionService;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Receives what people correct about themselves: their address at once, their name when somebody has decided. */
@RequestScoped
@Path("mon-compte/profil")
public class ProfileResource {

    private static final String PAGE = "/mon-compte/profil";

    @Inject
    private AccountService accounts;

    @Inject
    private NameCorrectionService corrections;

    @Inject
    private CurrentActor current;

    /** Changes the address one is written to. */
    @POST
    @Path("adresse")
    public Response changeMail(@FormParam("adresse") String wanted, @FormParam("actuel") String password) {
        try {
            accounts.changeMail(current.get(), Optional.ofNullable(password).orElse(""), wanted);
            return done("adresse");
        } catch (RuleViolation refusal) {
            return Refusal.back(PAGE, "adresse", refusal);
        }
    }

    /** The same for who has no password here and just came in. */
    @POST
    @Path("adresse/sans-mot-de-passe")
    public Response changeMailJustSignedIn(@FormParam("adresse") String wanted) {
        try {
            accounts.changeMail(current.get(), current.token(), wanted);
            return done("adresse");
        } catch (RuleViolation refusal) {
            return Refusal.back(PAGE, "adresse", refusal);
        }
    }

    /** Asks for another name. */
    @POST
    @Path("nom")
    public Response askForName(@FormParam("nom") String familyName, @FormParam("prenom") String givenName) {
        try {
            corrections.ask(current.get(), familyName, givenName);
            return done("nom");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(PAGE, "nom", List.of(refusal.rule()));
        }
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create(PAGE + "?fait=" + what)).build();
    }
}
