package fr.prendresoin.web.intake;

import fr.prendresoin.intake.ImportId;
import fr.prendresoin.intake.ImportQueries;
import fr.prendresoin.intake.ImportRow;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** The files an import gives back: a model to fill in, and the lines to mend. */
@RequestScoped
@Path("gestion/imports")
public class ImportFileResource {

    private static final char MARK = '\uFEFF';
    private static final String MODEL = read("modele.csv");

    @Inject
    private CurrentActor current;

    @Inject
    private ImportQueries imports;

    @Inject
    private Clock clock;

    /** An empty list with its header and two invented people. */
    @GET
    @Path("modele.csv")
    public Response model() {
        String year = AcademicYear.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .label();
        return csv("modele-import.csv", MARK + MODEL.replace("ANNEE", year));
    }

    /** The lines in error, with a column that says why. */
    @GET
    @Path("{import}/lignes-en-erreur.csv")
    public Response faulty(@PathParam("import") UUID number) {
        ImportRow row = imports.get(current.get(), new ImportId(number));
        StreamingOutput body = output -> imports.faultyLines(current.get(), row.importId(), output, Faults::all);
        return csv("lignes-en-erreur.csv", body);
    }

    private static String read(String resource) {
        try (InputStream stream = ImportFileResource.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response csv(String name, Object body) {
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
