package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.Verification;
import fr.prendresoin.evidence.CanonicalJson;
import fr.prendresoin.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells machines whether the attestation of a code may be relied upon; no cookie is looked at. */
@WebServlet("/verifier/*")
public class VerifierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject
    private transient AttestationQueries attestations;

    @Inject
    private transient GuessThrottle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Verification> told = find(Optional.ofNullable(request.getPathInfo())
                .orElse("")
                .replaceFirst("^/", "")
                .replaceFirst("\\.json$", ""));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (told.isPresent()) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(CanonicalJson.of(members(told.get())));
        } else if (throttle.missed(request.getRemoteAddr())) {
            response.setHeader("Retry-After", String.valueOf(GuessThrottle.WINDOW.toSeconds()));
            response.setStatus(TOO_MANY);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Verification> find(String code) {
        try {
            return attestations.verify(AttestationCode.typed(code));
        } catch (NotFound noCode) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> members(Verification told) {
        Map<String, Object> members = new TreeMap<>();
        members.put(
                "state",
                told.says().isEmpty() ? "ALTERED" : told.standing().state().name());
        members.put("valid", told.reliable());
        if (!told.standing().replacedBy().isEmpty()) {
            members.put("replacedBy", told.standing().replacedBy());
        }
        Optional.ofNullable(told.standing().since()).ifPresent(since -> members.put("since", since.toString()));
        told.says().ifPresent(says -> {
            members.put("code", says.code());
            members.put("holder", says.holder().shown());
            members.put("title", says.title());
            members.put("issuer", says.issuer());
            members.put("issuedAt", says.issuedAt().toString());
            members.put("full", says.full());
            members.put("mentions", told.mentions());
        });
        return members;
    }
}
