package fr.prendresoin.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of static files that change with their content, so that browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {

    private final ServletContext application;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    protected Assets() {
        this(null);
    }

    @Inject
    Assets(ServletContext application) {
        this.application = application;
    }

    /** The address of a file below {@code /assets}, for example {@code css/base.css}. */
    public String url(String file) {
        return addresses.computeIfAbsent(file, this::versioned);
    }

    public String getIcons() {
        return url("icons.svg");
    }

    private String versioned(String file) {
        String path = "/assets/" + file;
        try (InputStream content = application.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException("no such asset: " + file);
            }
            CRC32 version = new CRC32();
            version.update(content.readAllBytes());
            return application.getContextPath() + path + "?v=" + Long.toHexString(version.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read asset " + file, e);
        }
    }
}
