package fr.prendresoin.web.identity;

import fr.prendresoin.credential.PasswordLinkService;
import fr.prendresoin.identity.Login;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.shared.Secret;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Receives the forms of who has no password: ask for a link, and choose one by it. */
@RequestScoped
@Path("mot-de-passe")
public class PasswordLinkResource {

    @Inject
    private PasswordLinkService links;

    @Inject
    private CurrentActor current;

    /** One answer for everybody: whether there is such an account is not said, and not known here. */
    @POST
    @Path("oubli")
    public Response ask(@FormParam("identifiant") String login) {
        links.ask(current.get(), new Login(login));
        return Response.seeOther(URI.create("/mot-de-passe/oubli?fait=demande")).build();
    }

    /** Chooses the password, and leads to the sign-in form. */
    @POST
    @Path("nouveau")
    public Response choose(@FormParam("jeton") String token, @FormParam("motdepasse") String typed) {
        Secret secret = new Secret(token);
        try {
            links.choose(current.get(), secret, Optional.ofNullable(typed).orElse(""));
            return Response.seeOther(URI.create("/connexion?fait=motdepasse")).build();
        } catch (RuleViolation refusal) {
            String page = "/mot-de-passe/nouveau?jeton=" + URLEncoder.encode(secret.reveal(), StandardCharsets.UTF_8);
            return Refusal.back(page, "choisir", refusal);
        }
    }
}
