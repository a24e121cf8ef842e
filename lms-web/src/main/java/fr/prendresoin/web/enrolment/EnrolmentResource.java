package fr.prendresoin.web.enrolment;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentService;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives the decisions on one enrolment: exempt, leave free, or ask again. */
@RequestScoped
@Path("gestion/inscriptions/{enrolment}")
public class EnrolmentResource {

    @Inject
    private CurrentActor current;

    @Inject
    private EnrolmentService enrolments;

    @PathParam("enrolment")
    private UUID id;

    /** Exempts the learner. */
    @POST
    @Path("exemption")
    public Response exempt(@FormParam("motif") String reason) {
        return decide(() -> enrolments.exempt(current.get(), new EnrolmentId(id), text(reason)), "exempte");
    }

    /** Leaves the learner free to follow the course or not. */
    @POST
    @Path("facultative")
    public Response makeOptional(@FormParam("motif") String reason) {
        return decide(() -> enrolments.makeOptional(current.get(), new EnrolmentId(id), text(reason)), "facultative");
    }

    /** Asks the course of them again. */
    @POST
    @Path("exemption/fin")
    public Response endExemption(@FormParam("motif") String reason) {
        return decide(() -> enrolments.endExemption(current.get(), new EnrolmentId(id), text(reason)), "fin");
    }

    private Response decide(Runnable decision, String done) {
        String page = Ways.toEnrolment(id);
        try {
            decision.run();
            return Ways.done(page, done);
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "decision", List.of(refusal.rule()));
        }
    }

    /** Browsers send a line break as two characters and count it as one. */
    private static String text(String sent) {
        return Optional.ofNullable(sent).orElse("").replace("\r\n", "\n");
    }
}
