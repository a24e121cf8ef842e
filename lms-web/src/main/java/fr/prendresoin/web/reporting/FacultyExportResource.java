package fr.prendresoin.web.reporting;

import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.reporting.LearnerFilter;
import fr.prendresoin.reporting.LearnerLists;
import fr.prendresoin.reporting.LearnerRow;
import fr.prendresoin.reporting.ReportingRights;
import fr.prendresoin.reporting.Scope;
import fr.prendresoin.shared.Csv;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The named list as CSV, written while it is read: the same rows as on screen, in memory that does not grow. */
@RequestScoped
@Path("pilotage/etablissements/{faculty}/etudiants.csv")
public class FacultyExportResource {

    @Inject
    private CurrentActor current;

    @Inject
    private FacultyScope scopes;

    @Inject
    private LearnerLists lists;

    @Inject
    private French french;

    @Context
    private HttpServletRequest request;

    /** Streams the list; UTF-8 with a byte order mark and semicolons, as French spreadsheets expect. */
    @GET
    public Response export(@PathParam("faculty") String code) {
        FacultyRow faculty = scopes.faculty(code);
        ReportingRights.requireNames(current.get(), faculty.facultyId());
        Scope scope = scopes.of(faculty, scopes.course(null));
        LearnerFilter filter = LearnerFilters.of(request);
        StreamingOutput body = output -> write(output, faculty, scope, filter);
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"etudiants-" + code + "-" + scope.today() + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void write(OutputStream output, FacultyRow faculty, Scope scope, LearnerFilter filter) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF' + Messages.text("reporting.export.header") + "\r\n");
        try {
            lists.export(current.get(), scope, filter, row -> write(writer, line(row, faculty.zone())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(LearnerRow row, String zone) {
        return Csv.line(
                row.familyName(),
                row.givenName(),
                Messages.text("common.cursus." + row.cursus()),
                String.valueOf(row.studyYear()),
                Messages.text("reporting.status." + row.status()),
                String.valueOf(row.done()),
                french.isoDate(row.seenAt(), zone),
                french.isoDate(row.completedAt(), zone),
                french.isoDate(row.passedAt(), zone),
                row.dueOn().toString());
    }
}
