package fr.prendresoin.web.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * Where mails are handed over: {@code smtp://host:port}, with TLS as soon as the server offers it, or
 * {@code smtps://host:port}; {@code user:password@} before the host, percent-encoded, in which case TLS is a condition.
 */
record SmtpAddress(boolean implicitTls, String host, int port, String user, String password) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_TLS = 465;
    private static final String PATIENCE = "10000";

    /** @throws IllegalArgumentException when it is no such address; the message holds no password */
    static SmtpAddress parse(String text) {
        URI uri = URI.create(text);
        boolean tls = "smtps".equals(uri.getScheme());
        if (!tls && !"smtp".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("not of the form smtp://host:port or smtps://host:port");
        }
        String[] account = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? SUBMISSION_TLS : SUBMISSION;
        return new SmtpAddress(
                tls, uri.getHost(), port, decode(account[0]), account.length == 2 ? decode(account[1]) : "");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    boolean signsIn() {
        return !user.isEmpty();
    }

    String protocol() {
        return implicitTls ? "smtps" : "smtp";
    }

    Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty("mail.transport.protocol", protocol());
        properties.setProperty(prefix + "auth", Boolean.toString(signsIn()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", Boolean.toString(signsIn() && !implicitTls));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        return properties;
    }
}
