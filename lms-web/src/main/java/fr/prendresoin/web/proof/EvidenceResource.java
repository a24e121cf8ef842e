package fr.prendresoin.web.proof;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.proof.EvidenceFile;
import fr.prendresoin.proof.ProofQueries;
import fr.prendresoin.proof.SessionArchive;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** The evidence files: one's own, that of a participant for the body of their session, and those of a whole session. */
@RequestScoped
@Path("preuves")
public class EvidenceResource {

    /** Tells the page how many files are to come, so that it can say how far they are. */
    static final String COUNT = "X-Dossiers";

    @Inject
    private CurrentActor current;

    @Inject
    private ProofQueries proofs;

    /** One's own. */
    @GET
    @Path("parcours/{enrolment}/dossier.zip")
    public Response own(@PathParam("enrolment") UUID enrolment) {
        return one(proofs.own(current.get(), new EnrolmentId(enrolment)));
    }

    /** That of a participant, for who organises. */
    @GET
    @Path("participants/{enrolment}/dossier.zip")
    public Response organised(@PathParam("enrolment") UUID enrolment) {
        return one(proofs.organised(current.get(), new EnrolmentId(enrolment)));
    }

    /** Those of everybody in a session, one after the other. */
    @GET
    @Path("sessions/{session}/dossiers.zip")
    public Response session(@PathParam("session") UUID session) {
        SessionArchive archive = proofs.session(current.get(), new SessionId(session));
        StreamingOutput body = archive::writeTo;
        return zip("dossiers-de-preuve.zip", body).header(COUNT, archive.size()).build();
    }

    private static Response one(EvidenceFile file) {
        StreamingOutput body = file::writeTo;
        return zip("dossier-de-preuve.zip", body).build();
    }

    static Response.ResponseBuilder zip(String name, StreamingOutput body) {
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store");
    }
}
