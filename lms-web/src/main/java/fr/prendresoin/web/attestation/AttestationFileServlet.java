package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.proof.ProofQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One's own attestation as a document, as the text that was sealed, and with everything that proves it. */
@WebServlet("/mes-attestations/*")
public class AttestationFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([0-9A-Za-z-]{28,40})\\.(pdf|json|zip)");

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "json", "application/json;charset=UTF-8",
            "zip", "application/zip");

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient AttestationQueries attestations;

    @Inject
    private transient AttestationWriter writer;

    @Inject
    private transient ProofQueries proofs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<OwnAttestation> own = file.matches() && current.signedIn() ? find(file.group(1)) : Optional.empty();
        if (own.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String end = file.group(2);
        response.setContentType(TYPES.get(end));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"attestation-" + own.get().says().code() + "." + end + "\"");
        response.setHeader("Cache-Control", "no-store");
        write(own.get(), end, response.getOutputStream());
    }

    private void write(OwnAttestation own, String end, OutputStream output) throws IOException {
        switch (end) {
            case "pdf" -> output.write(writer.document(own));
            case "json" -> output.write(writer.json(own).getBytes(StandardCharsets.UTF_8));
            default ->
                proofs.own(current.get(), new EnrolmentId(own.enrolment())).writeTo(output);
        }
    }

    private Optional<OwnAttestation> find(String code) {
        try {
            return Optional.of(attestations.own(current.get(), AttestationCode.typed(code)));
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }
}
