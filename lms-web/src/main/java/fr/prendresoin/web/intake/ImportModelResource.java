package fr.prendresoin.web.intake;

import fr.prendresoin.organisation.AcademicYear;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The model of a list, to fill in. */
@RequestScoped
@Path("gestion/imports/modele.csv")
public class ImportModelResource {

    private static final char MARK = '\uFEFF';
    private static final String MODEL = read("modele.csv");

    @Inject
    private Clock clock;

    /** An empty list with its header and two invented people. */
    @GET
    public Response model() {
        String year = AcademicYear.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .label();
        return ImportFileResource.csv("modele-import.csv", MARK + MODEL.replace("ANNEE", year));
    }

    private static String read(String resource) {
        try (InputStream stream = ImportModelResource.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
