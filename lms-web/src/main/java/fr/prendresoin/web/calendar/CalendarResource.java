package fr.prendresoin.web.calendar;

import fr.prendresoin.calendar.CalendarFeedService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Makes and revokes one's calendar address. */
@RequestScoped
@Path("mon-compte/agenda")
public class CalendarResource {

    private static final String PAGE = "/mon-compte/agenda";

    @Inject
    private CurrentActor current;

    @Inject
    private CalendarFeedService feeds;

    /** Makes it and leads to the page that shows it once. */
    @POST
    public Response make() {
        feeds.make(current.get());
        return to(PAGE);
    }

    /** From now on it leads nowhere. */
    @POST
    @Path("revocation")
    public Response revoke() {
        feeds.revoke(current.get());
        return to(PAGE + "?fait=revoquee");
    }

    private static Response to(String page) {
        return Response.seeOther(URI.create(page)).build();
    }
}
