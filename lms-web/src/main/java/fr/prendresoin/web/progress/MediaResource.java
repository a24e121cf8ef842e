package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.MediaFile;
import fr.prendresoin.catalogue.MediaLibrary;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;

/**
 * Gives the pictures, films and documents of a course to those who take it, whole or by ranges as players ask. The
 * beginning of the hash stands in the address, so what was read once is never asked for again.
 */
@ApplicationScoped
@Path("formations/{course}/media/{print}/{file}")
public class MediaResource {

    @Inject
    private CurrentActor current;

    @Inject
    private ProgressQueries progress;

    @Inject
    private MediaLibrary library;

    /** Answers with the file, some of its bytes, or the word that nothing changed. */
    @GET
    public Response read(
            @PathParam("course") String course,
            @PathParam("print") String print,
            @PathParam("file") String name,
            @Context HttpHeaders headers) {
        MediaFile file = Optional.ofNullable(
                        progress.course(current.get(), course).course().media().get(name))
                .filter(found -> found.print().equals(print))
                .orElseThrow(() -> new NotFound("media " + name + " of " + course));
        String tag = '"' + file.hash() + '"';
        if (known(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return kept(Response.notModified(), tag).build();
        }
        String condition = headers.getHeaderString("If-Range");
        Optional<Span> asked = condition == null || condition.equals(tag)
                ? Span.asked(headers.getHeaderString("Range"), file.size())
                : Optional.empty();
        return asked.map(span -> some(file, span, tag)).orElseGet(() -> whole(file, tag));
    }

    private static boolean known(String header, String tag) {
        return header != null && (header.strip().equals("*") || header.contains(tag));
    }

    private Response whole(MediaFile file, String tag) {
        return described(Response.ok(), file, Span.whole(file.size()), tag).build();
    }

    private Response some(MediaFile file, Span span, String tag) {
        if (!span.within(file.size())) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + file.size())
                    .type(MediaType.TEXT_PLAIN)
                    .entity("")
                    .build();
        }
        return described(Response.status(Response.Status.PARTIAL_CONTENT), file, span, tag)
                .header("Content-Range", span.of(file.size()))
                .build();
    }

    private Response.ResponseBuilder described(Response.ResponseBuilder answer, MediaFile file, Span span, String tag) {
        StreamingOutput body = out -> library.copy(file, span.first(), span.last(), out);
        return kept(answer, tag)
                .entity(body)
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        file.type() + (file.type().startsWith("text/") ? "; charset=UTF-8" : ""))
                .header(HttpHeaders.CONTENT_LENGTH, span.length())
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", disposition(file));
    }

    /** A document is taken away; what a page shows is shown. */
    private static String disposition(MediaFile file) {
        boolean shown =
                file.image() || file.type().startsWith("video/") || file.type().equals("text/vtt");
        return (shown ? "inline" : "attachment") + "; filename=\"" + file.fileName() + "\"";
    }

    private static Response.ResponseBuilder kept(Response.ResponseBuilder answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
    }
}
