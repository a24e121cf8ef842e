package fr.prendresoin.web.federation;

import fr.prendresoin.organisation.Uai;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the operator's file of providers (docs/operations.md); whatever is wrong in it is said with its name. */
final class ProvidersFile {

    private static final Set<String> SEGMENTS_IN_USE = Set.of("code", "situation", "impossible");
    private static final Set<String> TOP = Set.of("public-address", "providers");
    private static final Set<String> KEYS = Set.of(
            "id",
            "label",
            "kind",
            "issuer",
            "authorization-endpoint",
            "token-endpoint",
            "userinfo-endpoint",
            "jwks",
            "client-id",
            "client-secret-file",
            "scopes",
            "acr",
            "userinfo-signed",
            "uai");

    private final Path file;

    ProvidersFile(Path file) {
        this.file = file;
    }

    /** What the file says. */
    record Content(URI publicAddress, List<Provider> providers) {}

    /** @throws InvalidProviders naming the key that is missing, unknown or wrong */
    Content read() {
        Map<?, ?> top = map(yaml(), "le fichier");
        requireKnown(top, TOP, "le fichier");
        URI address = web(text(top, "public-address"), "public-address");
        if (!(top.get("providers") instanceof List<?> entries)) {
            throw wrong("providers", "une liste est attendue");
        }
        List<Provider> providers = new ArrayList<>();
        entries.forEach(entry -> providers.add(provider(map(entry, "providers"))));
        Set<String> seen = new HashSet<>();
        providers.stream().filter(provider -> !seen.add(provider.id())).forEach(twice -> {
            throw wrong("id", "« " + twice.id() + " » est écrit deux fois");
        });
        return new Content(address, List.copyOf(providers));
    }

    private Object yaml() {
        try (InputStream text = Files.newInputStream(file)) {
            return new Load(LoadSettings.builder().build()).loadFromInputStream(text);
        } catch (IOException | YamlEngineException unreadable) {
            throw wrong("le fichier", unreadable.getMessage());
        }
    }

    private Provider provider(Map<?, ?> entry) {
        requireKnown(entry, KEYS, "un fournisseur");
        String id = text(entry, "id");
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}") || SEGMENTS_IN_USE.contains(id)) {
            throw wrong("id", "« " + id + " » : minuscules, chiffres et tirets, et pas un mot de la plateforme");
        }
        Provider.Kind kind = kind(text(entry, "kind"));
        String acr = optional(entry, "acr").orElse("");
        if (kind == Provider.Kind.PRO_SANTE_CONNECT && acr.isEmpty()) {
            throw wrong("acr", "Pro Santé Connect demande un niveau, par exemple eidas1");
        }
        return new Provider(id, text(entry, "label"), kind, endpoints(entry), client(entry), acr, uai(entry, kind));
    }

    private Provider.Kind kind(String name) {
        try {
            return Provider.Kind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw wrong("kind", "PRO_SANTE_CONNECT ou UNIVERSITY");
        }
    }

    private Provider.Endpoints endpoints(Map<?, ?> entry) {
        return new Provider.Endpoints(
                web(text(entry, "issuer"), "issuer").toString(),
                web(text(entry, "authorization-endpoint"), "authorization-endpoint"),
                web(text(entry, "token-endpoint"), "token-endpoint"),
                web(text(entry, "userinfo-endpoint"), "userinfo-endpoint"),
                web(text(entry, "jwks"), "jwks"));
    }

    private Provider.Client client(Map<?, ?> entry) {
        boolean signed = optional(entry, "userinfo-signed").map("true"::equals).orElse(false);
        return new Provider.Client(
                text(entry, "client-id"),
                secret(Path.of(text(entry, "client-secret-file"))),
                optional(entry, "scopes").orElse("openid"),
                signed);
    }

    private String secret(Path secretFile) {
        try {
            String secret = Files.readString(file.toAbsolutePath().resolveSibling(secretFile))
                    .strip();
            if (secret.isEmpty()) {
                throw wrong("client-secret-file", secretFile + " est vide");
            }
            return secret;
        } catch (IOException unreadable) {
            throw wrong("client-secret-file", secretFile + " ne se lit pas");
        }
    }

    private Optional<Uai> uai(Map<?, ?> entry, Provider.Kind kind) {
        Optional<String> written = optional(entry, "uai");
        if (written.isPresent() != (kind == Provider.Kind.UNIVERSITY)) {
            throw wrong("uai", "obligatoire pour une université, et pour elle seule");
        }
        try {
            return written.map(Uai::new);
        } catch (IllegalArgumentException malformed) {
            throw wrong("uai", written.orElse("") + " n’est pas un UAI");
        }
    }

    /** TLS, save on the machine itself: tests, and a bridge that runs beside the platform. */
    private URI web(String address, String key) {
        try {
            URI uri = URI.create(address);
            boolean here = "http".equals(uri.getScheme())
                    && Set.of("127.0.0.1", "localhost").contains(uri.getHost());
            if (uri.getHost() != null && uri.getFragment() == null && ("https".equals(uri.getScheme()) || here)) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong(key, address + " n’est pas une adresse");
        }
        throw wrong(key, address + " : une adresse https est attendue");
    }

    private String text(Map<?, ?> entry, String key) {
        return optional(entry, key).orElseThrow(() -> wrong(key, "il manque"));
    }

    private static Optional<String> optional(Map<?, ?> entry, String key) {
        return Optional.ofNullable(entry.get(key))
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private Map<?, ?> map(Object value, String where) {
        if (value instanceof Map<?, ?> entries) {
            return entries;
        }
        throw wrong(where, "des clés et des valeurs sont attendues");
    }

    private void requireKnown(Map<?, ?> entries, Set<String> known, String where) {
        entries.keySet().stream()
                .filter(key -> !known.contains(String.valueOf(key)))
                .forEach(key -> {
                    throw wrong(String.valueOf(key), "clé inconnue dans " + where);
                });
    }

    private InvalidProviders wrong(String key, String why) {
        return new InvalidProviders(file + ", " + key + " : " + why);
    }

    /** The operator's file cannot be used; the message says where and why, in French, for the console. */
    static final class InvalidProviders extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InvalidProviders(String message) {
            super(message);
        }
    }
}
