package fr.prendresoin.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * The floor: the JDK's own HTTP server and hand-written JDBC do the reads of the course and lesson pages and the write of
 * one answer, and print a plain page. No container, no framework, no rule: what is above it is what they cost.
 */
final class Floor {

    private final FloorStore store;

    private Floor(FloorStore store) {
        this.store = store;
    }

    /** Argument: the JDBC address. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Floor floor = new Floor(new FloorStore(arguments[0]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        server.setExecutor(threads);
        server.createContext("/cours", floor::course);
        server.createContext("/reponse", floor::answer);
        server.start();
        System.out.println("floor on " + server.getAddress().getPort());
    }

    /** Course and lesson pages read the same rows; the address says which of the two sizes to print. */
    private void course(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        try {
            FloorStore.Page page = store.page(token(exchange));
            reply(exchange, page.html(store.text(path[2])));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        exchange.getRequestBody().readAllBytes();
        try {
            store.page(token(exchange)).requireSomebody();
            reply(exchange, "{\"receipt\":" + store.answer(path[2], Integer.parseInt(path[3])) + "}");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String token(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Cookie").replaceFirst(".*prendre-soin=", "");
    }

    private static void reply(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = new GZIPOutputStream(exchange.getResponseBody(), 4096)) {
            body.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
