package fr.prendresoin.deploy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** The page a visitor sees first, asked for as a visitor does: it proves the start, and spares him the first wait. */
final class FirstPage {

    private static final int PATIENCE_IN_MILLISECONDS = 120_000;

    private FirstPage() {}

    static int status(Settings settings) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(settings.address()).openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE_IN_MILLISECONDS);
        connection.setReadTimeout(PATIENCE_IN_MILLISECONDS);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
