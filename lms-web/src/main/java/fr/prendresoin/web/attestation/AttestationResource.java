package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationService;
import fr.prendresoin.attestation.ModuleAttestationService;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** What holders do with their attestations: ask for one earned long ago, and for the same under a new name. */
@RequestScoped
@Path("mes-attestations")
public class AttestationResource {

    @Inject
    private CurrentActor current;

    @Inject
    private AttestationService attestations;

    @Inject
    private ModuleAttestationService modules;

    /** Says what was completed before attestations were issued by themselves. */
    @POST
    @Path("demande/{enrolment}")
    public Response claim(@PathParam("enrolment") UUID enrolment) {
        return to(modules.claim(current.get(), new EnrolmentId(enrolment)));
    }

    /** Says the same under the name of today. */
    @POST
    @Path("{code}/nouveau-nom")
    public Response replace(@PathParam("code") String code) {
        return to(attestations.replace(current.get(), AttestationCode.typed(code)));
    }

    private static Response to(AttestationCode code) {
        return Response.seeOther(URI.create("/mes-attestations/" + code.shown()))
                .build();
    }
}
