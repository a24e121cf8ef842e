package fr.prendresoin.web.federation;

import fr.prendresoin.federation.PracticeService;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.security.Arrivals;
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
import java.util.UUID;

/** Receives the choice of a practice. */
@RequestScoped
@Path("connexion/situation")
public class PracticeResource {

    private static final String PAGE = "/connexion/situation?refus=situation&retour=";

    @Inject
    private CurrentActor current;

    @Inject
    private PracticeService practices;

    /** Keeps the choice and goes on; without one, back to the page. */
    @POST
    public Response choose(@FormParam("situation") String practice, @FormParam("retour") String back) {
        if (practice == null || practice.isBlank()) {
            String kept = URLEncoder.encode(Optional.ofNullable(back).orElse(""), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create(PAGE + kept)).build();
        }
        practices.choose(current.get(), id(practice));
        return Response.seeOther(URI.create(Arrivals.next(current.get(), back))).build();
    }

    private static UUID id(String practice) {
        try {
            return UUID.fromString(practice);
        } catch (IllegalArgumentException e) {
            throw new NotFound("practice " + practice);
        }
    }
}
