package fr.prendresoin.web.federation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Speaks to providers: only to the configured address, no redirection followed, five seconds and one megabyte at most. */
final class ProviderHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 1_000_000;

    /** One for all: each has a thread of its own. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What came back; the content type in lower case, without its parameters. */
    record Answer(int status, String type, String body) {

        boolean ok() {
            return status == 200;
        }
    }

    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    /** @throws ProviderRefused when nothing comes back in time, or too much */
    Answer send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new ProviderRefused(ProviderFault.ANSWER_MALFORMED);
                }
                String type = response.headers().firstValue("Content-Type").orElse("");
                return new Answer(
                        response.statusCode(),
                        type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
                        new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException unreachable) {
            throw new ProviderRefused(ProviderFault.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderRefused(ProviderFault.UNREACHABLE);
        }
    }
}
