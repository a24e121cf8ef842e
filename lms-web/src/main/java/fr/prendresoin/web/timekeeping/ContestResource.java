package fr.prendresoin.web.timekeeping;

import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.timekeeping.ContestId;
import fr.prendresoin.timekeeping.TimeContestService;
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

/** Receives what managers answer to learners who contested their time. */
@RequestScoped
@Path("gestion/temps/{contest}")
public class ContestResource {

    static final String PAGE = "/gestion/temps";

    @Inject
    private CurrentActor current;

    @Inject
    private TimeContestService contests;

    @PathParam("contest")
    private UUID contest;

    static String form(UUID contest) {
        return "repondre-" + contest;
    }

    /** Answers. */
    @POST
    @Path("reponse")
    public Response answer(@FormParam("motif") String reason) {
        String words = Optional.ofNullable(reason).orElse("").replace("\r\n", "\n");
        try {
            contests.answer(current.get(), new ContestId(contest), words);
            return Response.seeOther(URI.create(PAGE + "?fait=repondu")).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(PAGE, form(contest), List.of(refusal.rule()));
        }
    }
}
