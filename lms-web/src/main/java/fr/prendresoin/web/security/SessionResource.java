package fr.prendresoin.web.security;

import fr.prendresoin.identity.SignInService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;

/** Says how long the session of this browser goes on, and lets it go on. */
@RequestScoped
@Path(SessionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    static final String PATH = "session";

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private CurrentActor current;

    @Inject
    private SignInService signIns;

    @Inject
    private Clock clock;

    /** Asking is no use: a tab that is forgotten keeps nobody signed in. Who is signed in no more gets a 401 before. */
    @GET
    public JsonObject left() {
        return told(SessionTime.of(current.ownSession(), clock.instant()));
    }

    /** Somebody wants to stay signed in; what the session had left at most, it keeps. */
    @POST
    public JsonObject goOn() {
        signIns.stillInUse(current.self(), current.token());
        return told(SessionTime.fresh(current.ownSession(), clock.instant()));
    }

    private static JsonObject told(SessionTime time) {
        return JSON.createObjectBuilder()
                .add("idle", time.idle())
                .add("longest", time.longest())
                .build();
    }
}
