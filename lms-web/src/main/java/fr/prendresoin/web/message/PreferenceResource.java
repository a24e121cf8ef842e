package fr.prendresoin.web.message;

import fr.prendresoin.message.PreferenceService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Keeps by which ways one wants to be told what. */
@RequestScoped
@Path("mon-compte/notifications")
public class PreferenceResource {

    @Inject
    private CurrentActor current;

    @Inject
    private PreferenceService preferences;

    /** What is not ticked is not wanted. */
    @POST
    public Response choose(@FormParam("voulu") List<String> ticked) {
        Instant since = preferences.choose(current.get(), PreferenceField.read(ticked));
        return Response.seeOther(URI.create("/mon-compte/notifications?enregistre=" + since))
                .build();
    }
}
