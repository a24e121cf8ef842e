package fr.prendresoin.deploy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the settings from the environment; each bad value names itself, its reason and the way out. */
public class SettingsReader {

    static final String DEMO_ON_REAL_DATABASE = "--demonstration-sur-base-reelle";

    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> YES = Set.of("oui", "true", "1");
    private static final Set<String> NO = Set.of("non", "false", "0");

    /** Seen with Payara 6.2025.10: an accent or a percent sign in its folder, and it no longer finds its own files. */
    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7e&&[^%]]*");

    private final Map<String, String> environment;
    private final Set<String> options;
    private final Path home;
    private final Path temporary;

    /** The folders are given, not looked up, so that a test may choose them. */
    public SettingsReader(Map<String, String> environment, Set<String> options, Path home, Path temporary) {
        this.environment = environment;
        this.options = options;
        this.home = home;
        this.temporary = temporary;
    }

    public Settings read() {
        checkFirstPassword();
        Optional<DatabaseAddress> database = database();
        Outside outside = new OutsideReader(this::value).read();
        return new Settings(bind(), port(), data(), database, demo(database.isPresent()), outside);
    }

    /** The platform would refuse it too (PersonService), after a whole start and in its own words. */
    private void checkFirstPassword() {
        int length = environment.getOrDefault("LMS_ADMIN_PASSWORD", "").length();
        if (value("LMS_ADMIN_PASSWORD").isPresent() && length < SHORTEST_PASSWORD) {
            throw refused(
                    "LMS_ADMIN_PASSWORD",
                    "…",
                    "ce mot de passe a " + length + " signes",
                    "choisissez-en un d’au moins " + SHORTEST_PASSWORD
                            + " signes, ou retirez ce réglage si l’administrateur existe déjà");
        }
    }

    private InetAddress bind() {
        String host = value("LMS_BIND").orElse("127.0.0.1");
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw refused(
                    "LMS_BIND",
                    host,
                    "cette machine ne connaît pas cette adresse",
                    "donnez l’adresse d’une de ses interfaces, par exemple 127.0.0.1");
        }
    }

    private int port() {
        String text = value("LMS_PORT").orElse("8080");
        String way = "donnez un nombre entre 1 et 65535, par exemple 8080";
        if (!text.matches("\\d{1,5}")) {
            throw refused("LMS_PORT", text, "ce n’est pas un numéro de port", way);
        }
        int port = Integer.parseInt(text);
        if (port < 1 || port > 65535) {
            throw refused("LMS_PORT", text, "ce numéro est hors limites", way);
        }
        return port;
    }

    private Path data() {
        String name = value("LMS_DATA").orElse(home.resolve(".prendre-soin").toString());
        String way = "donnez un dossier à vous, par exemple " + home.resolve(".prendre-soin");
        Path folder = Path.of(name).toAbsolutePath().normalize();
        if (!PLAIN.matcher(folder.toString()).matches()) {
            throw refused("LMS_DATA", name, "le serveur Payara ne sait pas travailler dans un chemin accentué", way);
        }
        if (folder.startsWith(temporary)) {
            throw refused(
                    "LMS_DATA",
                    name,
                    "ce dossier est sous le dossier temporaire " + temporary + ", que le système vide",
                    way);
        }
        return folder;
    }

    private Optional<DatabaseAddress> database() {
        return value("LMS_DB_URL").map(url -> {
            if (!url.startsWith("jdbc:mariadb:")) {
                throw refused(
                        "LMS_DB_URL",
                        new DatabaseAddress(url, "", "").shown(),
                        "ce n’est pas une adresse MariaDB",
                        "écrivez jdbc:mariadb://hôte:3306/prendre_soin");
            }
            return new DatabaseAddress(
                    url, requiredUser(), value("LMS_DB_PASSWORD").orElse(""));
        });
    }

    private String requiredUser() {
        return value("LMS_DB_USER")
                .orElseThrow(() -> new StartupFailure("LMS_DB_USER manque : LMS_DB_URL désigne une base, il faut aussi"
                        + " dire avec quel compte s’y connecter."));
    }

    /** Known accounts must never open a real database by accident. */
    private boolean demo(boolean realDatabase) {
        boolean wanted = value("LMS_DEMO").map(this::yes).orElse(!realDatabase);
        if (wanted && realDatabase && !options.contains(DEMO_ON_REAL_DATABASE)) {
            throw refused(
                    "LMS_DEMO",
                    value("LMS_DEMO").orElse("oui"),
                    "la démonstration créerait des comptes aux mots de passe connus de tous dans la base de LMS_DB_URL",
                    "retirez LMS_DEMO, ou ajoutez l’option " + DEMO_ON_REAL_DATABASE
                            + " si cette base ne sert qu’à cela");
        }
        return wanted;
    }

    private boolean yes(String text) {
        String answer = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(answer) && !NO.contains(answer)) {
            throw refused("LMS_DEMO", text, "cette valeur n’est pas comprise", "écrivez oui ou non");
        }
        return YES.contains(answer);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static StartupFailure refused(String name, String value, String reason, String wayOut) {
        return new StartupFailure(name + "=" + value + " est refusé : " + reason + ".\nQue faire : " + wayOut + ".");
    }
}
