package fr.prendresoin.web.message;

import fr.prendresoin.message.NoticeService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Notes what one has read. */
@RequestScoped
@Path("mes-notifications")
public class NoticeResource {

    @Inject
    private CurrentActor current;

    @Inject
    private NoticeService notices;

    /** Reads one and goes where it leads. */
    @POST
    @Path("{notice:[0-9]{1,18}}/ouverture")
    public Response open(@PathParam("notice") long notice) {
        return Response.seeOther(URI.create(notices.open(current.get(), notice)))
                .build();
    }

    /** Reads them all. */
    @POST
    @Path("lues")
    public Response readAll() {
        notices.readAll(current.get());
        return Response.seeOther(URI.create("/mes-notifications?fait=lues")).build();
    }
}
