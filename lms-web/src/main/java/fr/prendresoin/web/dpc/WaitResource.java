package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.DpcWaitingService;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Receives that somebody waits for a place, or waits no more. */
@RequestScoped
@Path("dpc/sessions/{session}/attente")
public class WaitResource {

    @Inject
    private CurrentActor current;

    @Inject
    private DpcWaitingService waiting;

    @PathParam("session")
    private UUID session;

    /** Begins to wait. */
    @POST
    public Response join() {
        return act("attente", () -> waiting.join(current.get(), new SessionId(session)));
    }

    /** Waits no more. */
    @POST
    @Path("depart")
    public Response leave() {
        return act("depart", () -> waiting.leave(current.get(), new SessionId(session)));
    }

    private Response act(String done, Runnable act) {
        String page = WaitPage.page(new SessionId(session));
        try {
            act.run();
            return Response.seeOther(URI.create(page + "?fait=" + done)).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "attendre", List.of(refusal.rule()));
        }
    }
}
