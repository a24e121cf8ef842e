package fr.prendresoin.web.intake;

import fr.prendresoin.intake.FormatChoice;
import fr.prendresoin.intake.ImportId;
import fr.prendresoin.intake.ImportService;
import fr.prendresoin.intake.Mapping;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.jobs.ImportRunner;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Receives the forms of an import: how it is read, what its columns hold, begin, stop, give up, take back. */
@RequestScoped
@Path("gestion/imports/{import}")
public class ImportResource {

    @Inject
    private CurrentActor current;

    @Inject
    private ImportService imports;

    @Inject
    private ImportRunner runner;

    @PathParam("import")
    private UUID number;

    @Context
    private HttpServletRequest request;

    /** Reads the file another way. */
    @POST
    @Path("lecture")
    public Response read(
            @FormParam("encodage") String encoding,
            @FormParam("separateur") String separator,
            @FormParam("feuille") String sheet) {
        char sign = Formats.separator(separator);
        FormatChoice choice = new FormatChoice(
                Formats.ENCODINGS.contains(encoding) ? encoding : null, sign == 0 ? null : String.valueOf(sign), sheet);
        imports.readAs(current.get(), id(), choice);
        return Ways.seeOther(Ways.toColumns(id()));
    }

    /** Takes the columns and starts the dry run. */
    @POST
    @Path("colonnes")
    public Response check() {
        Mapping mapping = ColumnsForm.read(request);
        List<Rule> problems = mapping.problems();
        if (!problems.isEmpty()) {
            return RefusedForm.back(Ways.toColumns(id()), "colonnes", problems);
        }
        try {
            imports.check(current.get(), id(), mapping, ColumnsForm.complete(request));
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.toColumns(id()), "colonnes", List.of(refusal.rule()));
        }
        runner.wake();
        return Ways.seeOther(Ways.to(id()));
    }

    /** Starts writing the valid lines. */
    @POST
    @Path("lancement")
    public Response launch(@FormParam("confirme") String confirmed) {
        return then(() -> imports.launch(current.get(), id(), confirmed != null));
    }

    /** Stops the job before its next block. */
    @POST
    @Path("arret")
    public Response cancel() {
        return then(() -> imports.cancel(current.get(), id()));
    }

    /** Takes back what was written. */
    @POST
    @Path("retour-arriere")
    public Response undo() {
        return then(() -> imports.undo(current.get(), id()));
    }

    /** Gives the import up before anything is written. */
    @POST
    @Path("abandon")
    public Response abandon() {
        imports.abandon(current.get(), id());
        return Ways.seeOther(Ways.IMPORTS + "?fait=abandon");
    }

    private Response then(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.to(id()), "decision", List.of(refusal.rule()));
        }
        runner.wake();
        return Ways.seeOther(Ways.to(id()));
    }

    private ImportId id() {
        return new ImportId(number);
    }
}
