package fr.prendresoin.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept-alive HTTP/1.1 connection, bare: what the client does must not weigh on what it measures. Not thread-safe. */
final class Browser implements AutoCloseable {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String BORDER = "border-of-the-bench";

    private final int port;
    private Socket socket;
    private Counting in;
    private String token = "";
    private int patience = 120_000;

    Browser(int port) {
        this.port = port;
    }

    /** Waits no longer than this for an answer. */
    Browser hurried(int milliseconds) {
        patience = milliseconds;
        return this;
    }

    /** Sends and goes away: whether it arrived, this browser never learns. */
    void sendAndLeave(String path, String body) throws IOException {
        try {
            connect();
            socket.getOutputStream()
                    .write(request("POST", path, "application/json", body.getBytes(StandardCharsets.UTF_8)));
        } finally {
            close();
        }
    }

    /** From now on the person who holds this sign-in token. */
    Browser as(String signInToken) {
        token = signInToken;
        return this;
    }

    Reply get(String path) throws IOException {
        return exchange("GET", path, "", new byte[0]);
    }

    Reply form(String path, String fields) throws IOException {
        return exchange("POST", path, FORM, fields.getBytes(StandardCharsets.UTF_8));
    }

    Reply json(String path, String body) throws IOException {
        return exchange("POST", path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** A form with one file and no more than the fields that come before it. */
    Reply file(String path, String fields, String name, byte[] content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String field : fields.split("&")) {
            body.write(("--" + BORDER + "\r\nContent-Disposition: form-data; name=\""
                            + field.replace("=", "\"\r\n\r\n") + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange("POST", path, "multipart/form-data; boundary=" + BORDER, body.toByteArray());
    }

    private Reply exchange(String method, String path, String type, byte[] body) throws IOException {
        connect();
        socket.getOutputStream().write(request(method, path, type, body));
        Reply reply = read();
        if ("close".equalsIgnoreCase(reply.headers().get("connection"))) {
            close();
        }
        return reply;
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(patience);
            in = new Counting(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        }
    }

    private byte[] request(String method, String path, String type, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nAccept-Encoding: gzip\r\nAccept: text/html,*/*\r\nAccept-Language: fr\r\n");
        if (!token.isEmpty()) {
            head.append("Cookie: prendre-soin=").append(token).append("\r\n");
        }
        if (method.equals("POST")) {
            head.append("Sec-Fetch-Site: same-origin\r\nContent-Type: ").append(type);
            head.append("\r\nContent-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(body);
        return bytes.toByteArray();
    }

    private Reply read() throws IOException {
        in.count = 0;
        String first = line();
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        int status = Integer.parseInt(first.split(" ")[1]);
        byte[] body = "chunked".equals(headers.get("transfer-encoding"))
                ? chunks()
                : exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Reply(status, headers, body, in.count);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(line()); size > 0; size = size(line())) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private static int size(String line) {
        return Integer.parseInt(line.split(";")[0].strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        in.count += length;
        if (bytes.length < length) {
            throw new EOFException("the server closed in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.next(); c != '\n'; c = in.next()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    /** Counts what was taken from the wire, one byte or one block at a time. */
    private static final class Counting {

        private final InputStream source;
        private long count;

        Counting(InputStream source) {
            this.source = source;
        }

        int next() throws IOException {
            int c = source.read();
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            count++;
            return c;
        }

        byte[] readNBytes(int length) throws IOException {
            return source.readNBytes(length);
        }
    }
}
