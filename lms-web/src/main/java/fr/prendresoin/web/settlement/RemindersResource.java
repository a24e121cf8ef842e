package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.settlement.SeatReminderService;
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

/** Reminds the participants of a session of what they lack. */
@RequestScoped
@Path("dpc/organisateur/sessions/{session}/relances")
public class RemindersResource {

    @Inject
    private CurrentActor current;

    @Inject
    private SeatReminderService reminders;

    /** Reminds everybody who may be reminded now. */
    @POST
    public Response remind(@PathParam("session") UUID id) {
        SessionId session = new SessionId(id);
        String page = RemindersPage.page(session);
        try {
            reminders.remind(current.get(), session);
            return Response.seeOther(URI.create(page + "?fait=relances")).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "relancer", List.of(refusal.rule()));
        }
    }
}
