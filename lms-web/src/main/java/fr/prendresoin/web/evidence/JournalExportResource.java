package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.JournalFilter;
import fr.prendresoin.evidence.JournalQueries;
import fr.prendresoin.evidence.JournalRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.Csv;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** The journal as CSV, with the filters of its page, written while it is read. */
@RequestScoped
@Path("administration/journal.csv")
public class JournalExportResource {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Inject
    private CurrentActor current;

    @Inject
    private JournalQueries journal;

    @Context
    private HttpServletRequest request;

    /** Streams the entries; UTF-8 with a byte order mark and semicolons, as French spreadsheets expect. */
    @GET
    public Response export() {
        Actor actor = current.get();
        actor.requireAdministration();
        JournalFilter filter = JournalFilters.of(request);
        StreamingOutput body = output -> write(output, actor, filter);
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"journal.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void write(OutputStream output, Actor actor, JournalFilter filter) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF' + Messages.text("evidence.export.header") + "\r\n");
        try {
            journal.export(actor, filter, row -> write(writer, line(row)));
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

    private static String line(JournalRow row) {
        return Csv.line(
                MOMENT.format(row.at().atZone(JournalFilters.PARIS)),
                row.actorName(),
                Objects.toString(row.actor(), ""),
                row.act(),
                JournalWords.act(row.act()),
                JournalWords.subject(row.subject().kind()),
                Objects.toString(row.subject().id(), ""),
                row.reason(),
                row.before(),
                row.after(),
                row.file(),
                String.valueOf(row.position()));
    }
}
