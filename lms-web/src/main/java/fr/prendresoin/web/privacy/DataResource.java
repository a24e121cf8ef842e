package fr.prendresoin.web.privacy;

import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.identity.ErasureService;
import fr.prendresoin.privacy.OwnData;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.attestation.AttestationWriter;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Gives people the copy of their data, and erases them when they ask; never anybody but whoever is signed in. */
@RequestScoped
@Path("mon-compte/donnees")
public class DataResource {

    private static final String PAGE = "/mon-compte/donnees/effacement";

    @Inject
    private CurrentActor current;

    @Inject
    private OwnData data;

    @Inject
    private AttestationQueries attestations;

    @Inject
    private AttestationWriter writer;

    @Inject
    private ErasureService erasures;

    @Inject
    private Clock clock;

    /** The ZIP, written while it is read. */
    @GET
    @Path("mes-donnees.zip")
    public Response export() {
        current.get().requirePerson();
        StreamingOutput body = this::write;
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"mes-donnees.zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void write(OutputStream output) throws java.io.IOException {
        try (DataArchive archive = new DataArchive(output, clock.instant())) {
            data.read(current.get(), archive::add);
            for (OwnAttestation own : attestations.own(current.get())) {
                archive.add("attestations/" + own.says().code() + ".pdf", writer.document(own));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Erases whoever is signed in. A refused password is never sent back to a page: it is typed again. */
    @POST
    @Path("effacement")
    public Response erase(@FormParam("motdepasse") String password) {
        try {
            erasures.erase(current.get(), Optional.ofNullable(password).orElse(""));
            return Response.seeOther(URI.create("/compte-efface")).build();
        } catch (RuleViolation refusal) {
            String wait = refusal.arguments().isEmpty()
                    ? ""
                    : "&attente=" + refusal.arguments().get(0);
            return Response.seeOther(
                            URI.create(PAGE + "?refus=" + refusal.rule().name() + wait + "#effacer"))
                    .build();
        }
    }
}
