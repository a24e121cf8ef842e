package fr.prendresoin.web.intake;

import fr.prendresoin.intake.ImportId;
import fr.prendresoin.intake.ImportQueries;
import fr.prendresoin.intake.ImportRow;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** The lines of an import that somebody mends. */
@RequestScoped
@Path("gestion/imports/{import}/lignes-en-erreur.csv")
public class ImportFileResource {

    @Inject
    private CurrentActor current;

    @Inject
    private ImportQueries imports;

    /** The lines in error, with a column that says why. */
    @GET
    public Response faulty(@PathParam("import") UUID number) {
        ImportRow row = imports.get(current.get(), new ImportId(number));
        StreamingOutput body = output -> imports.faultyLines(current.get(), row.importId(), output, Faults::all);
        return csv("lignes-en-erreur.csv", body);
    }

    static Response csv(String name, Object body) {
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
