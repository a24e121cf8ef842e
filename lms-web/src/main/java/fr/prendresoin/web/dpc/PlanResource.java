package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcSessionService;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.PlanCheck;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Receives how an organiser plans and opens the sessions of an action. */
@RequestScoped
@Path("dpc/organisateur")
public class PlanResource {

    private static final String PLAN = "plan";

    @Inject
    private CurrentActor current;

    @Inject
    private DpcActionService actions;

    @Inject
    private OfferQueries offers;

    @Inject
    private DpcSessionService sessions;

    @Inject
    private Clock clock;

    /** Plans a new session. */
    @POST
    @Path("actions/{slug}/sessions")
    public Response plan(@PathParam("slug") String slug, Form form) {
        ActionDetails action = actions.sheet(current.get(), slug).action();
        SessionPlan plan = read(form, action);
        return kept(
                NewPlanPage.page(slug),
                plan,
                () -> PlanPage.page(sessions.plan(current.get(), action.actionId(), plan)) + "?fait=" + PLAN);
    }

    /** Plans one anew. */
    @POST
    @Path("sessions/{session}/preparation")
    public Response replan(@PathParam("session") UUID session, Form form) {
        SessionId id = new SessionId(session);
        SessionPlan plan = read(form, offers.session(current.get(), id).action());
        return kept(PlanPage.page(id), plan, () -> {
            sessions.replan(current.get(), id, plan);
            return PlanPage.page(id) + "?fait=" + PLAN;
        });
    }

    /** Opens one: people may enrol. */
    @POST
    @Path("sessions/{session}/ouverture")
    public Response open(@PathParam("session") UUID session) {
        SessionId id = new SessionId(session);
        return act(PlanPage.page(id), () -> {
            sessions.open(current.get(), id);
            return OwnSessionPage.page(id) + "?fait=ouverture";
        });
    }

    private static SessionPlan read(Form form, ActionDetails action) {
        return new PlanForm(new SentForm(form), action.body().zone()).plan();
    }

    private Response kept(String page, SessionPlan plan, Supplier<String> act) {
        List<? extends Rule> wrong = List.copyOf(
                PlanCheck.refused(plan, DpcSettings.on(LocalDate.ofInstant(clock.instant(), ZoneId.of(plan.zone())))));
        return wrong.isEmpty() ? act(page, act) : RefusedForm.back(page, PLAN, wrong);
    }

    private static Response act(String page, Supplier<String> act) {
        try {
            return Response.seeOther(URI.create(act.get())).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, PLAN, List.of(refusal.rule()));
        }
    }
}
