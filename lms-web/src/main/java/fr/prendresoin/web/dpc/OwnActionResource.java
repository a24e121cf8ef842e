package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionId;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.BodyId;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.DraftSheet;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.Said;
import fr.prendresoin.shared.NotFound;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Receives what an organiser writes of an action, and what becomes of it. */
@RequestScoped
@Path("dpc/organisateur/actions")
public class OwnActionResource {

    private static final String SHEET = "fiche";

    @Inject
    private CurrentActor current;

    @Inject
    private DpcActionService actions;

    /** Writes a new draft. */
    @POST
    public Response draft(Form form) {
        SentForm sent = new SentForm(form);
        BodyId body = new BodyId(body(sent.text("organisme")));
        NewAction said = new ActionForm(sent).action();
        List<Rule> wrong = wrong(body, new ActionForm(sent));
        if (!wrong.isEmpty()) {
            return RefusedForm.back(NewOfferPage.PAGE, SHEET, wrong);
        }
        try {
            ActionId id = actions.draft(current.get(), body, said);
            String slug = actions.slug(current.get(), id);
            return to(OwnActionPage.page(slug) + "?fait=" + SHEET);
        } catch (RuleViolation refusal) {
            return RefusedForm.back(NewOfferPage.PAGE, SHEET, List.of(refusal.rule()));
        }
    }

    /** Writes a draft anew. */
    @POST
    @Path("{slug}")
    public Response rewrite(@PathParam("slug") String slug, Form form) {
        SentForm sent = new SentForm(form);
        DraftSheet draft = actions.sheet(current.get(), slug);
        List<Rule> wrong = wrong(draft.action().bodyId(), new ActionForm(sent));
        if (!wrong.isEmpty()) {
            return RefusedForm.back(OwnActionPage.page(slug), SHEET, wrong);
        }
        return act(
                slug,
                SHEET,
                () -> actions.rewrite(
                        current.get(),
                        draft.action().actionId(),
                        new ActionForm(sent).action(),
                        sent.number("version").orElse(-1)));
    }

    /** Submits it, publishes it, or records what became of it. */
    @POST
    @Path("{slug}/etat")
    public Response move(@PathParam("slug") String slug, Form form) {
        SentForm sent = new SentForm(form);
        ActionId id = actions.sheet(current.get(), slug).action().actionId();
        ActionState into = Arrays.stream(ActionState.values())
                .filter(state -> state.name().equals(sent.text("vers")))
                .findFirst()
                .orElseThrow(() -> new NotFound("state " + sent.text("vers")));
        return act(slug, "etat-" + into, () -> {
            if (into == ActionState.SUBMITTED || into == ActionState.PUBLISHED) {
                actions.advance(current.get(), id, into);
            } else {
                actions.record(current.get(), id, into, new Said(day(sent), sent.text("motif")));
            }
        });
    }

    private static LocalDate day(SentForm sent) {
        return sent.day("jour").orElseThrow(() -> new RuleViolation(DpcRule.DAY_WRONG));
    }

    private List<Rule> wrong(BodyId body, ActionForm form) {
        List<Rule> wrong = new ArrayList<>(form.unreadable());
        wrong.addAll(actions.wrong(current.get(), body, form.action()));
        return wrong;
    }

    private static UUID body(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            throw new NotFound("body " + sent);
        }
    }

    private static Response act(String slug, String form, Runnable act) {
        try {
            act.run();
            return to(OwnActionPage.page(slug) + "?fait=" + form);
        } catch (RuleViolation refusal) {
            return RefusedForm.back(OwnActionPage.page(slug), form, List.of(refusal.rule()));
        }
    }

    private static Response to(String page) {
        return Response.seeOther(URI.create(page)).build();
    }
}
