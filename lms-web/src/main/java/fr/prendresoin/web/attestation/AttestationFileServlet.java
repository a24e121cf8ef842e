package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One's own attestation as a document, and as the text that was sealed. */
@WebServlet("/mes-attestations/*")
public class AttestationFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([0-9A-Za-z-]{28,40})\\.(pdf|json)");

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient AttestationQueries attestations;

    @Inject
    private transient AttestationWriter writer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<OwnAttestation> own = file.matches() && current.signedIn() ? find(file.group(1)) : Optional.empty();
        if (own.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean document = file.group(2).equals("pdf");
        byte[] body =
                document ? writer.document(own.get()) : writer.json(own.get()).getBytes(StandardCharsets.UTF_8);
        response.setContentType(document ? "application/pdf" : "application/json;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"attestation-" + own.get().says().code() + "." + file.group(2) + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Optional<OwnAttestation> find(String code) {
        try {
            return Optional.of(attestations.own(current.get(), AttestationCode.typed(code)));
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }
}
