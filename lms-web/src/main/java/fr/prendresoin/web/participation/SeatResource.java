package fr.prendresoin.web.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.participation.Appraisal;
import fr.prendresoin.participation.ParticipationService;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Receives what participants hand in beside the course. */
@RequestScoped
@Path("dpc/mon-parcours/{enrolment}")
public class SeatResource {

    private static final String GRADE = "avis-";

    @Inject
    private CurrentActor current;

    @Inject
    private ParticipationService participations;

    @PathParam("enrolment")
    private UUID enrolment;

    static String page(EnrolmentId enrolment) {
        return "/dpc/mon-parcours/" + enrolment.value();
    }

    /** Writes the plan between two rounds. */
    @POST
    @Path("plan")
    public Response plan(@FormParam("texte") String words) {
        return act("plan", id -> participations.writePlan(current.get(), id, text(words)));
    }

    /** Swears that the work away from the platform was done. */
    @POST
    @Path("honneur")
    public Response swear(@FormParam("jure") String sworn) {
        return act("honneur", id -> participations.swear(current.get(), id, "oui".equals(sworn)));
    }

    /** Says what they think of it. */
    @POST
    @Path("avis")
    public Response appraise(MultivaluedMap<String, String> sent) {
        return act(
                "avis",
                id -> participations.appraise(
                        current.get(), id, new Appraisal(grades(sent), text(sent.getFirst("commentaire")))));
    }

    /** Asks something of those who accompany the session. */
    @POST
    @Path("question")
    public Response ask(@FormParam("texte") String words) {
        return act("question", id -> participations.ask(current.get(), id, text(words)));
    }

    private Response act(String form, Consumer<EnrolmentId> act) {
        EnrolmentId id = new EnrolmentId(enrolment);
        try {
            act.accept(id);
            return Response.seeOther(URI.create(page(id) + "?fait=" + form)).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page(id), form, List.of(refusal.rule()));
        }
    }

    /** Only digits count as a grade; whatever else was sent is no answer. */
    private static Map<String, Integer> grades(MultivaluedMap<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith(GRADE) && sent.getFirst(name).matches("[1-4]"))
                .collect(Collectors.toMap(
                        name -> name.substring(GRADE.length()), name -> Integer.valueOf(sent.getFirst(name))));
    }

    private static String text(String sent) {
        return Optional.ofNullable(sent).orElse("").replace("\r\n", "\n");
    }
}
