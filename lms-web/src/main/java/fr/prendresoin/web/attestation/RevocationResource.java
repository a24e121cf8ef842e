package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationService;
import fr.prendresoin.attestation.Revocation;
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

/** Receives revocations: of a module by an administrator, of what a session earned by who organises it. */
@RequestScoped
@Path("revocations")
public class RevocationResource {

    @Inject
    private CurrentActor current;

    @Inject
    private AttestationService attestations;

    @FormParam("code")
    private String code;

    @FormParam("raison")
    private String reason;

    @FormParam("confirme")
    private String confirmed;

    /** Of a module. */
    @POST
    @Path("module")
    public Response ofModule() {
        return revoke(RevocationPage.ADDRESS, "?code=" + typed().shown() + "&fait=revocation");
    }

    /** Of a participant of a session. */
    @POST
    @Path("participants/{enrolment}")
    public Response ofParticipant(@PathParam("enrolment") UUID enrolment) {
        return revoke("/dpc/organisateur/participants/" + enrolment + "/attestation", "?fait=revocation");
    }

    private Response revoke(String page, String done) {
        try {
            attestations.revoke(current.get(), typed(), new Revocation(words(), confirmed != null));
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "revocation", List.of(refusal.rule()));
        }
        return Response.seeOther(URI.create(page + done)).build();
    }

    private AttestationCode typed() {
        return AttestationCode.typed(Optional.ofNullable(code).orElse(""));
    }

    private String words() {
        return Optional.ofNullable(reason).orElse("").replace("\r\n", "\n");
    }
}
