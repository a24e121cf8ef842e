package fr.prendresoin.web.intake;

import fr.prendresoin.intake.ImportId;
import fr.prendresoin.intake.ImportRule;
import fr.prendresoin.intake.ImportService;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.OrganisationRights;
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
import java.util.Optional;

/**
 * Receives the file of an import; a servlet, because the container then writes what arrives to a temporary file and never
 * holds it in memory. What is announced as too large is not read at all.
 */
@WebServlet("/api/gestion/imports")
@MultipartConfig(fileSizeThreshold = 1 << 16)
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The file, and room for the other fields and the borders between them. */
    private static final long LARGEST_REQUEST = ImportService.LARGEST_FILE + (1 << 16);

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient OrganisationQueries organisations;

    @Inject
    private transient ImportService imports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_REQUEST) {
            refuse(response, "", ImportRule.FILE_TOO_LARGE);
            return;
        }
        String code = Optional.ofNullable(request.getParameter("faculte")).orElse("");
        Part file = request.getPart("fichier");
        if (file == null || file.getSize() == 0) {
            refuse(response, code, ImportRule.FILE_MISSING);
            return;
        }
        try (InputStream stream = file.getInputStream()) {
            ImportId id =
                    imports.receive(current.get(), faculty(code).facultyId(), file.getSubmittedFileName(), stream);
            redirect(response, Ways.toColumns(id));
        } catch (RuleViolation refusal) {
            refuse(response, code, refusal.rule());
        } catch (NotFound refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            file.delete();
        }
    }

    private FacultyRow faculty(String code) {
        return organisations.managedBy(current.get()).stream()
                .filter(managed -> OrganisationRights.maySeeNames(current.get(), managed.facultyId()))
                .filter(managed -> managed.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("faculty " + code));
    }

    /** Not sent back as a whole, like other forms: a browser would upload the file once more. */
    private void refuse(HttpServletResponse response, String code, Rule rule) {
        boolean ours = organisations.managedBy(current.get()).stream()
                .anyMatch(managed -> managed.code().equals(code));
        redirect(response, Ways.IMPORTS + "?refus=" + rule.name() + (ours ? "&faculte=" + code : "") + "#deposer");
    }

    private static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
