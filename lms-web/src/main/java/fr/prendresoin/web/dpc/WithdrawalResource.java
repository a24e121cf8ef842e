package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.enrolment.EnrolmentId;
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

/** Receives that somebody gives their place in a session back. */
@RequestScoped
@Path("dpc/mon-parcours/{enrolment}/retrait")
public class WithdrawalResource {

    @Inject
    private CurrentActor current;

    @Inject
    private DpcEnrolmentService enrolments;

    /** Gives a place back before the session starts. */
    @POST
    public Response withdraw(@PathParam("enrolment") UUID enrolment) {
        try {
            enrolments.withdraw(current.get(), new EnrolmentId(enrolment));
            return Response.seeOther(URI.create("/dpc/mon-parcours")).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back("/dpc/mon-parcours/" + enrolment, "retrait", List.of(refusal.rule()));
        }
    }
}
