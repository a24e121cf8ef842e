package fr.prendresoin.deploy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what the platform needs to write to people, and refuses what would only fail at the first mail. */
final class OutsideReader {

    private static final int KEY_BYTES = 32;
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> MAIL = Set.of("smtp", "smtps");

    private final Function<String, Optional<String>> settings;

    OutsideReader(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    Outside read() {
        Optional<String> server = value("LMS_MAIL_URL");
        server.ifPresent(url -> require(
                address(url, MAIL),
                "LMS_MAIL_URL=…",
                "ce n’est pas l’adresse d’un serveur de courrier",
                "écrivez smtp://hôte:587 ou smtps://hôte:465, avec utilisateur:motdepasse@ avant l’hôte s’il le faut"));
        Optional<String> sender = value("LMS_MAIL_FROM");
        require(
                server.isEmpty() || sender.filter(OutsideReader::mailAddress).isPresent(),
                "LMS_MAIL_FROM=" + sender.orElse(""),
                "LMS_MAIL_URL est donné, et ceci n’est pas une adresse d’expéditeur",
                "donnez une adresse de votre domaine, par exemple ne-pas-repondre@formation.exemple.fr");
        return new Outside(publicAddress(), server, sender, secretKey(), sealStore(), value("LMS_SEAL_PASSWORD"));
    }

    private Optional<String> publicAddress() {
        Optional<String> given = value("LMS_PUBLIC_URL");
        given.ifPresent(url -> require(
                address(url, WEB),
                "LMS_PUBLIC_URL=" + url,
                "ce n’est pas l’adresse d’un site",
                "écrivez l’adresse que les gens ouvrent, par exemple https://formation.exemple.fr/"));
        return given;
    }

    private Optional<String> secretKey() {
        Optional<String> given = value("LMS_SECRET_KEY");
        given.ifPresent(key -> require(
                bytes(key) == KEY_BYTES,
                "LMS_SECRET_KEY=…",
                "ce ne sont pas 32 octets en base 64",
                "tirez-en une par « head -c 32 /dev/urandom | base64 », et gardez-la ailleurs que les sauvegardes"));
        return given;
    }

    private Optional<String> sealStore() {
        Optional<String> given = value("LMS_SEAL_KEYSTORE");
        given.ifPresent(file -> require(
                Files.isReadable(Path.of(file)),
                "LMS_SEAL_KEYSTORE=" + file,
                "ce fichier ne se lit pas",
                "donnez un fichier PKCS 12 avec la clé P-256 et le certificat du cachet, ou retirez ce réglage"));
        return given;
    }

    private static boolean address(String text, Set<String> schemes) {
        try {
            URI uri = URI.create(text);
            return uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean mailAddress(String text) {
        return text.matches("[^@\\s<>\",;]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    }

    private static int bytes(String text) {
        try {
            return Base64.getDecoder().decode(text).length;
        } catch (IllegalArgumentException malformed) {
            return -1;
        }
    }

    private Optional<String> value(String name) {
        return settings.apply(name);
    }

    private static void require(boolean good, String setting, String reason, String wayOut) {
        if (!good) {
            throw new StartupFailure(setting + " est refusé : " + reason + ".\nQue faire : " + wayOut + ".");
        }
    }
}
