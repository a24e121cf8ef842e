package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcSessionService;
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

/** Receives that an organiser plans a session of an action. */
@RequestScoped
@Path("dpc/organisateur/actions/{slug}/sessions")
public class NewPlanResource {

    @Inject
    private CurrentActor current;

    @Inject
    private DpcActionService actions;

    @Inject
    private DpcSessionService sessions;

    @Inject
    private PlanAnswers answers;

    /** Plans a new session. */
    @POST
    public Response plan(@PathParam("slug") String slug, Form form) {
        ActionDetails action = actions.sheet(current.get(), slug).action();
        SessionPlan plan = answers.read(form, action);
        return answers.keep(NewPlanPage.page(slug), plan, () -> {
            SessionId session = sessions.plan(current.get(), action.actionId(), plan);
            return SessionPlanPage.page(session) + "?fait=" + PlanAnswers.PLAN;
        });
    }
}
