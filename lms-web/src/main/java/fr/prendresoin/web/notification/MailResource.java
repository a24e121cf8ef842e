package fr.prendresoin.web.notification;

import fr.prendresoin.notification.AbandonedMailService;
import fr.prendresoin.notification.MailId;
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

/** Receives what becomes of a mail that was given up. */
@RequestScoped
@Path("administration/courriels/{mail}")
public class MailResource {

    private static final String PAGE = "/administration/courriels/";

    @Inject
    private CurrentActor current;

    @Inject
    private AbandonedMailService mails;

    /** Sends it again, or files it, as the button says that was pressed. */
    @POST
    @Path("suite")
    public Response decide(
            @PathParam("mail") UUID id, @FormParam("motif") String reason, @FormParam("suite") String what) {
        boolean again = "renvoyer".equals(what);
        try {
            if (again) {
                mails.sendAgain(current.get(), new MailId(id), reason);
            } else {
                mails.file(current.get(), new MailId(id), reason);
            }
            return Response.seeOther(URI.create(PAGE + id + "?fait=" + (again ? "renvoye" : "classe")))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(PAGE + id, "decider", List.of(refusal.rule()));
        }
    }
}
