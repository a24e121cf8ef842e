package fr.prendresoin.web.replay;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.replay.VersionChangeService;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Receives the decision to give an obligation the newest version of its course. */
@RequestScoped
@Path("gestion/obligations/{rule}/version")
public class VersionResource {

    @Inject
    private CurrentActor current;

    @Inject
    private VersionChangeService changes;

    /** Moves whoever loses nothing, and with them the others when that was chosen; the page then says how many. */
    @POST
    public Response decide(
            @PathParam("rule") UUID id,
            @FormParam("version") UUID version,
            @FormParam("pertes") String losersToo,
            @FormParam("motif") String reason) {
        RuleId rule = new RuleId(id);
        String page = Ways.toVersion(rule);
        try {
            int moved = changes.decide(
                    current.get(),
                    rule,
                    new VersionChangeService.Decision(new VersionId(version), "oui".equals(losersToo), reason));
            return Response.seeOther(URI.create(page + "?fait=version&nombre=" + moved))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "decision", List.of(refusal.rule()));
        }
    }
}
