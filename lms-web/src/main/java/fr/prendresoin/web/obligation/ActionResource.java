package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.NewAction;
import fr.prendresoin.obligation.ObligationAction;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.obligation.ProfessionalFileService;
import fr.prendresoin.obligation.ProofFile;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Receives what a professional says of actions followed elsewhere, and gives them their own proofs back. */
@RequestScoped
@Path("mon-dpc/actions")
public class ActionResource {

    private static final int MINUTES = 60;

    @Inject
    private CurrentActor current;

    @Inject
    private ProfessionalFileService service;

    @Inject
    private ProfessionalFileQueries files;

    /** Adds an action; its proof is joined on the page that follows. */
    @POST
    public Response declare(Form sent) {
        try {
            UUID action = service.declare(current.get(), action(new FormFields(sent)));
            return Response.seeOther(URI.create(Ways.ACTIONS + "?fait=action&action=" + action + "#a-" + action))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.NEW_ACTION, "action", List.of(refusal.rule()));
        }
    }

    private static NewAction action(FormFields fields) {
        ObligationAction.Merits merits = new ObligationAction.Merits(
                Arrays.stream(ActionType.values())
                        .filter(type -> fields.all("type").contains(type.name()))
                        .collect(Collectors.toSet()),
                fields.ticked("prioritaire"),
                fields.ticked("enregistre"),
                fields.all("bloc").stream()
                        .filter(bloc -> bloc.matches("[1-4]"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()));
        return new NewAction(
                fields.text("titre"),
                fields.text("organisme"),
                merits,
                fields.day("fin"),
                fields.number("heures") * MINUTES + fields.number("minutes"));
    }

    /** Takes one out, with its proof. */
    @POST
    @Path("{action}/retrait")
    public Response withdraw(@PathParam("action") UUID action) {
        service.withdraw(current.get(), action);
        return Response.seeOther(URI.create(Ways.ACTIONS + "?fait=retrait")).build();
    }

    /** The file that proves one; never shown inside the site, whatever it holds. */
    @GET
    @Path("{action}/justificatif")
    public Response proof(@PathParam("action") UUID action) {
        ProofFile file = files.proof(current.get(), action);
        return Response.ok(file.content(), file.kind().mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + Encoded.of(file.name()))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
