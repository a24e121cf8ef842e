package fr.prendresoin.deploy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;

/** What the person who starts the platform decided; {@link SettingsReader} reads it from the environment. */
public record Settings(
        InetAddress bind, int port, Path data, Optional<DatabaseAddress> database, boolean demo, Outside outside) {

    /** The listener's files (scratch, log) carry its port: several listeners may share one folder. */
    public Path serverFolder() {
        return data.resolve("server").resolve(Integer.toString(port));
    }

    public Path logFolder() {
        return data.resolve("log");
    }

    public Path databaseFolder() {
        return data.resolve("mariadb");
    }

    /** The address to type in a browser of this machine. */
    public String address() {
        String host = bind.isAnyLocalAddress() ? "localhost" : bind.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }
}
