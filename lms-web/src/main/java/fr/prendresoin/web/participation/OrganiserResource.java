package fr.prendresoin.web.participation;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.participation.ParticipationService;
import fr.prendresoin.participation.SettlementService;
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

/** Receives what organisers do for participants: answers, and the end of a session. */
@RequestScoped
@Path("dpc/organisateur")
public class OrganiserResource {

    @Inject
    private CurrentActor current;

    @Inject
    private ParticipationService participations;

    @Inject
    private SettlementService settlements;

    /** Answers a participant. */
    @POST
    @Path("participants/{enrolment}/reponse")
    public Response answer(@PathParam("enrolment") UUID enrolment, @FormParam("texte") String sent) {
        String words = Optional.ofNullable(sent).orElse("").replace("\r\n", "\n");
        return act(
                ParticipantPage.page(enrolment),
                "reponse",
                () -> participations.answer(current.get(), new EnrolmentId(enrolment), words));
    }

    /** Settles a session that is over. */
    @POST
    @Path("sessions/{session}/cloture")
    public Response settle(@PathParam("session") UUID session) {
        return act(
                "/dpc/organisateur/sessions/" + session,
                "cloture",
                () -> settlements.settle(current.get(), new SessionId(session)));
    }

    private static Response act(String page, String form, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create(page + "?fait=" + form)).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, form, List.of(refusal.rule()));
        }
    }
}
