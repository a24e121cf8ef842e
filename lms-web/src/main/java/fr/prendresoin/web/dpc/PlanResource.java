package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.DpcSessionService;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Receives how an organiser corrects the plan of a session, and that they open it. */
@RequestScoped
@Path("dpc/organisateur/sessions/{session}/preparation")
public class PlanResource {

    @Inject
    private CurrentActor current;

    @Inject
    private OfferQueries offers;

    @Inject
    private DpcSessionService sessions;

    @Inject
    private PlanAnswers answers;

    /** Plans one anew. */
    @POST
    public Response replan(@PathParam("session") UUID session, Form form) {
        SessionId id = new SessionId(session);
        SessionPlan plan = answers.read(form, offers.session(current.get(), id).action());
        return answers.keep(SessionPlanPage.page(id), plan, () -> {
            sessions.replan(current.get(), id, plan);
            return SessionPlanPage.page(id) + "?fait=" + PlanAnswers.PLAN;
        });
    }

    /** Opens one: people may enrol. */
    @POST
    @Path("ouverture")
    public Response open(@PathParam("session") UUID session) {
        SessionId id = new SessionId(session);
        return answers.act(SessionPlanPage.page(id), () -> {
            sessions.open(current.get(), id);
            return OwnSessionPage.page(id) + "?fait=ouverture";
        });
    }
}
