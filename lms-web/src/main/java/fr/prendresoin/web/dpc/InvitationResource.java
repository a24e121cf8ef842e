package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.DpcInvitationService;
import fr.prendresoin.dpc.SessionId;
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

/** Receives to whom an organiser writes about a session. */
@RequestScoped
@Path("dpc/organisateur/sessions/{session}/invitations")
public class InvitationResource {

    @Inject
    private CurrentActor current;

    @Inject
    private DpcInvitationService invitations;

    /** Writes to the addresses, one a line. */
    @POST
    public Response invite(@PathParam("session") UUID session, @FormParam("adresses") String addresses) {
        SessionId id = new SessionId(session);
        List<String> mails = List.of(Optional.ofNullable(addresses).orElse("").split("[\\s,;]+"));
        try {
            invitations.invite(current.get(), id, mails);
            return Response.seeOther(URI.create(OwnSessionPage.page(id) + "?fait=invitations"))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(OwnSessionPage.page(id), "invitations", List.of(refusal.rule()));
        }
    }
}
