package fr.prendresoin.web.privacy;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.privacy.NameCorrectionService;
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
import java.util.Optional;
import java.util.UUID;

/** Receives the decisions on names that people asked to have corrected. */
@RequestScoped
@Path("gestion/corrections/{person}")
public class CorrectionResource {

    static final String PAGE = "/gestion/corrections";

    @Inject
    private CurrentActor current;

    @Inject
    private NameCorrectionService corrections;

    @PathParam("person")
    private UUID person;

    /** The form that leaves the name of this person as it is: its fragment too. */
    static String form(UUID person) {
        return "garder-" + person;
    }

    /** Corrects the name. */
    @POST
    @Path("correction")
    public Response correct() {
        return decide("corrige", () -> corrections.correct(current.get(), new PersonId(person)));
    }

    /** Leaves it as it is. */
    @POST
    @Path("refus")
    public Response keep(@FormParam("motif") String reason) {
        String why = Optional.ofNullable(reason).orElse("").replace("\r\n", "\n");
        return decide("garde", () -> corrections.keep(current.get(), new PersonId(person), why));
    }

    private Response decide(String done, Runnable decision) {
        try {
            decision.run();
            return Response.seeOther(URI.create(PAGE + "?fait=" + done)).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(PAGE, form(person), List.of(refusal.rule()));
        }
    }
}
