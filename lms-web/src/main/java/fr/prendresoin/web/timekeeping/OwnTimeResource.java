package fr.prendresoin.web.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.timekeeping.Declaration;
import fr.prendresoin.timekeeping.DeclaredTimeService;
import fr.prendresoin.timekeeping.TimeContestService;
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

/** Receives what learners declare and contest of their own time. */
@RequestScoped
@Path("mon-compte/temps/{enrolment}")
public class OwnTimeResource {

    static final String PAGE = "/mon-compte/temps";

    @Inject
    private CurrentActor current;

    @Inject
    private DeclaredTimeService declared;

    @Inject
    private TimeContestService contests;

    @PathParam("enrolment")
    private UUID enrolment;

    static String declaring(EnrolmentId enrolment) {
        return "declarer-" + enrolment.value();
    }

    static String contesting(EnrolmentId enrolment) {
        return "contester-" + enrolment.value();
    }

    /** Declares work that no page saw. */
    @POST
    @Path("declarations")
    public Response declare(
            @FormParam("activite") String activity,
            @FormParam("jour") String day,
            @FormParam("minutes") String minutes,
            @FormParam("texte") String words) {
        Declaration declaration =
                new Declaration(text(activity), DateField.read(text(day)).orElse(null), number(minutes), text(words));
        EnrolmentId id = new EnrolmentId(enrolment);
        return act(declaring(id), "declare", () -> declared.declare(current.get(), id, declaration));
    }

    /** Contests what was counted. */
    @POST
    @Path("contestations")
    public Response contest(@FormParam("texte") String words) {
        EnrolmentId id = new EnrolmentId(enrolment);
        return act(contesting(id), "conteste", () -> contests.contest(current.get(), id, text(words)));
    }

    private static Response act(String form, String done, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create(PAGE + "?fait=" + done)).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(PAGE, form, List.of(refusal.rule()));
        }
    }

    /** Zero for what is no number of minutes. */
    private static int number(String typed) {
        String digits = text(typed).strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private static String text(String sent) {
        return Optional.ofNullable(sent).orElse("").replace("\r\n", "\n");
    }
}
