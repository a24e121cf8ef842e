package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ObligationRule;
import fr.prendresoin.obligation.ProfessionalFileService;
import fr.prendresoin.obligation.ProofFile;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Receives the file that proves a declared action. What is announced as too large is not read at all. */
@WebServlet("/api/mon-dpc/justificatifs")
@MultipartConfig(fileSizeThreshold = 1 << 16)
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The file, and room for the borders around it. */
    private static final long LARGEST_REQUEST = ProofFile.LARGEST + (1 << 16);

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient ProfessionalFileService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            UUID action = action(request);
            if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_REQUEST) {
                refuse(response, action, ObligationRule.PROOF_TOO_LARGE);
            } else {
                receive(request, response, action);
            }
        } catch (IllegalArgumentException | NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** From the address, which is known before anything of the file is read. */
    private static UUID action(HttpServletRequest request) {
        return UUID.fromString(String.valueOf(request.getQueryString()).replaceFirst("^action=", ""));
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, UUID action)
            throws ServletException, IOException {
        Part part = request.getPart("fichier");
        if (part == null || part.getSize() == 0) {
            refuse(response, action, FormRule.FILE_MISSING);
            return;
        }
        try (InputStream stream = part.getInputStream()) {
            ProofFile file = ProofFile.of(part.getSubmittedFileName(), stream.readNBytes(ProofFile.LARGEST + 1));
            service.prove(current.get(), action, file);
            redirect(response, "?fait=justificatif#a-" + action);
        } catch (RuleViolation refusal) {
            refuse(response, action, refusal.rule());
        } finally {
            part.delete();
        }
    }

    private static void refuse(HttpServletResponse response, UUID action, Rule rule) {
        redirect(response, "?refus=" + rule.name() + "&action=" + action + "#a-" + action);
    }

    private static void redirect(HttpServletResponse response, String rest) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Ways.ACTIONS + rest);
    }
}
