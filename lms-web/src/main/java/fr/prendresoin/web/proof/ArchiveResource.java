package fr.prendresoin.web.proof;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.proof.ArchiveId;
import fr.prendresoin.proof.AttestationArchiveQueries;
import fr.prendresoin.proof.AttestationArchiveService;
import fr.prendresoin.proof.EvidenceFile;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.jobs.ArchiveRunner;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The attestations of a session as one archive: asked for, stopped, taken. */
@RequestScoped
@Path("attestations-de-session/{session}")
public class ArchiveResource {

    @Inject
    private CurrentActor current;

    @Inject
    private AttestationArchiveService archives;

    @Inject
    private AttestationArchiveQueries prepared;

    @Inject
    private ArchiveRunner runner;

    @PathParam("session")
    private UUID session;

    /** Asks for it; the job begins at once. */
    @POST
    public Response ask() {
        Response answer = then(() -> archives.ask(current.get(), new SessionId(session)));
        runner.wake();
        return answer;
    }

    /** Stops the job before its next document. */
    @POST
    @Path("{archive}/arret")
    public Response cancel(@PathParam("archive") UUID archive) {
        return then(() -> archives.cancel(current.get(), new ArchiveId(archive)));
    }

    /** The documents. */
    @GET
    @Path("{archive}/attestations.zip")
    public Response documents(@PathParam("archive") UUID archive) {
        EvidenceFile file = prepared.documents(current.get(), new ArchiveId(archive));
        StreamingOutput body = file::writeTo;
        return EvidenceResource.zip("attestations.zip", body).build();
    }

    private Response then(Runnable act) {
        String page = SessionProofsPage.address(session);
        try {
            act.run();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "attestations", List.of(refusal.rule()));
        }
        return Response.seeOther(URI.create(page + "#attestations")).build();
    }
}
