package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.PlanCheck;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** What is answered to the plan of a session: the page of what was kept, or the form with all that is wrong in it. */
@RequestScoped
class PlanAnswers {

    static final String PLAN = "plan";

    private final Clock clock;

    protected PlanAnswers() {
        this(null);
    }

    @Inject
    PlanAnswers(Clock clock) {
        this.clock = clock;
    }

    SessionPlan read(Form form, ActionDetails action) {
        return new PlanForm(new SentForm(form), action.body().zone()).plan();
    }

    /** Keeps a plan that says nothing wrong. */
    Response keep(String page, SessionPlan plan, Supplier<String> act) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(plan.zone()));
        List<? extends Rule> wrong = List.copyOf(PlanCheck.refused(plan, DpcSettings.on(today)));
        return wrong.isEmpty() ? act(page, act) : RefusedForm.back(page, PLAN, wrong);
    }

    Response act(String page, Supplier<String> act) {
        try {
            return Response.seeOther(URI.create(act.get())).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, PLAN, List.of(refusal.rule()));
        }
    }
}
