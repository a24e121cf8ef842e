package fr.prendresoin.web.progress;

import fr.prendresoin.enrolment.EnrolmentDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.progress.Presence;
import fr.prendresoin.progress.PresenceService;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.DateField;
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

/** Receives what a manager says of a learner's presence at a meeting. */
@RequestScoped
@Path("gestion/inscriptions/{enrolment}/presences/{activity}")
public class PresenceResource {

    @Inject
    private CurrentActor current;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private PresenceService presences;

    @PathParam("enrolment")
    private UUID id;

    @PathParam("activity")
    private String activity;

    /** Confirms that the learner was there. */
    @POST
    public Response confirm(@FormParam("jour") String day, @FormParam("motif") String reason) {
        return decide("presence", () -> presences.confirm(current.get(), enrolment(), presence(day, reason)));
    }

    /** Says that a presence does not count after all. */
    @POST
    @Path("retrait")
    public Response withdraw(@FormParam("jour") String day, @FormParam("motif") String reason) {
        return decide("presence-retiree", () -> presences.withdraw(current.get(), enrolment(), presence(day, reason)));
    }

    private EnrolmentDetails enrolment() {
        return enrolments.details(current.get(), new EnrolmentId(id));
    }

    private Presence presence(String day, String reason) {
        return new Presence(
                activity, DateField.read(Optional.ofNullable(day).orElse("")).orElse(null), reason);
    }

    private Response decide(String done, Runnable decision) {
        String page = "/gestion/inscriptions/" + id;
        try {
            decision.run();
            return Response.seeOther(URI.create(page + "?fait=" + done + "#presences"))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "presences", List.of(refusal.rule()));
        }
    }
}
