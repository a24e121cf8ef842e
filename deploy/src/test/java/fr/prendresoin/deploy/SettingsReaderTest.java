package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private static final Path HOME = Path.of("/home/camille");
    private static final Map<String, String> REAL_DATABASE = Map.of(
            "LMS_DB_URL", "jdbc:mariadb://db.example:3306/prendre_soin", "LMS_DB_USER", "ps", "LMS_DB_PASSWORD", "x");

    @Test
    void without_any_setting_the_demonstration_runs_on_this_machine_only() {
        Settings settings = read(Map.of());

        assertThat(settings.address()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(settings.data()).isEqualTo(HOME.resolve(".prendre-soin"));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void a_real_database_is_never_a_demonstration_by_default() {
        Settings settings = read(REAL_DATABASE);

        assertThat(settings.database()).isPresent();
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void a_demonstration_on_a_real_database_is_refused_without_the_explicit_option() {
        assertThatThrownBy(() -> read(with(REAL_DATABASE, "LMS_DEMO", "oui")))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContainingAll("LMS_DEMO=oui", "mots de passe connus", "--demonstration-sur-base-reelle");
    }

    @Test
    void a_demonstration_on_a_real_database_is_accepted_with_the_explicit_option() {
        Settings settings = reader(with(REAL_DATABASE, "LMS_DEMO", "oui"), Set.of("--demonstration-sur-base-reelle"))
                .read();

        assertThat(settings.demo()).isTrue();
    }

    @Test
    void the_demonstration_can_be_switched_off() {
        assertThat(read(Map.of("LMS_DEMO", "non")).demo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LMS_PORT, abc, pas un numéro de port",
        "LMS_PORT, 0, hors limites",
        "LMS_PORT, 65536, hors limites",
        "LMS_PORT, -1, pas un numéro de port",
        "LMS_BIND, nulle.part.invalid, ne connaît pas cette adresse",
        "LMS_DATA, /tmp/soin, sous le dossier temporaire",
        "LMS_DATA, /home/../tmp/soin, sous le dossier temporaire",
        "LMS_DATA, /home/camille/données, chemin accentué",
        "LMS_DB_URL, jdbc:mysql://h/x, pas une adresse MariaDB",
        "LMS_DEMO, peut-être, pas comprise",
        "LMS_PUBLIC_URL, formation.exemple.fr, pas l’adresse d’un site",
        "LMS_PUBLIC_URL, ftp://formation.exemple.fr/, pas l’adresse d’un site"
    })
    void a_bad_value_names_itself_its_reason_and_the_way_out(String name, String value, String reason) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContainingAll(name + "=" + value, reason, "Que faire : ");
    }

    @Test
    void an_empty_value_counts_as_unset() {
        assertThat(read(Map.of("LMS_PORT", " ", "LMS_DB_URL", "")).port()).isEqualTo(8080);
    }

    @Test
    void a_database_without_account_is_refused() {
        assertThatThrownBy(() -> read(Map.of("LMS_DB_URL", "jdbc:mariadb://db/x")))
                .hasMessageContaining("LMS_DB_USER manque");
    }

    @Test
    void a_first_password_that_is_too_short_is_refused_before_anything_starts_and_is_not_shown() {
        assertThatThrownBy(() -> read(Map.of("LMS_ADMIN_PASSWORD", "onze-signes")))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContainingAll("LMS_ADMIN_PASSWORD", "11 signes", "Que faire : ")
                .hasMessageNotContaining("onze-signes");
        assertThat(read(Map.of("LMS_ADMIN_PASSWORD", "douze-signes")).port()).isEqualTo(8080);
        assertThat(read(Map.of("LMS_ADMIN_PASSWORD", " ")).port()).isEqualTo(8080);
    }

    @Test
    void no_message_shows_a_password() {
        String url = "mysql://ps:secret@db/x?password=secret";

        assertThatThrownBy(() -> read(Map.of("LMS_DB_URL", url))).hasMessageNotContaining("secret");
        assertThat(new DatabaseAddress("jdbc:mariadb://ps:secret@db/x?password=secret", "ps", "secret").toString())
                .isEqualTo("jdbc:mariadb://db/x (ps)");
    }

    @Test
    void two_listeners_may_share_a_folder_and_keep_their_own_files() {
        Settings first = read(Map.of("LMS_PORT", "8080"));
        Settings second = read(Map.of("LMS_PORT", "8081"));

        assertThat(first.data()).isEqualTo(second.data());
        assertThat(first.serverFolder()).isNotEqualTo(second.serverFolder());
    }

    @Test
    void an_address_can_be_typed_in_a_browser() {
        assertThat(read(Map.of("LMS_BIND", "0.0.0.0")).address()).isEqualTo("http://localhost:8080/");
        assertThat(read(Map.of("LMS_BIND", "::1")).address()).isEqualTo("http://[0:0:0:0:0:0:0:1]:8080/");
    }

    @ParameterizedTest
    @CsvSource({
        "LMS_MAIL_URL, smtp:secret, pas l’adresse d’un serveur de courrier",
        "LMS_MAIL_URL, http://ps:secret@mail.example/, pas l’adresse d’un serveur de courrier",
        "LMS_SECRET_KEY, c2VjcmV0, pas 32 octets",
        "LMS_SECRET_KEY, secret phrase, pas 32 octets"
    })
    void a_bad_value_that_may_hold_a_secret_is_not_shown(String name, String value, String reason) {
        assertThatThrownBy(() -> read(Map.of(name, value, "LMS_MAIL_FROM", "a@b.example")))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContainingAll(name + "=…", reason, "Que faire : ")
                .hasMessageNotContaining(value);
    }

    @ParameterizedTest
    @CsvSource({"'', LMS_MAIL_FROM=", "personne, LMS_MAIL_FROM=personne", "Soin <a@b.fr>, LMS_MAIL_FROM=Soin <a@b.fr>"})
    void a_mail_server_without_a_sender_is_refused(String sender, String shown) {
        assertThatThrownBy(() -> read(Map.of("LMS_MAIL_URL", "smtp://mail.example", "LMS_MAIL_FROM", sender)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContainingAll(shown, "pas une adresse d’expéditeur");
    }

    @Test
    void what_is_needed_to_write_to_people_is_read_and_not_shown() {
        String key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
        Outside outside = read(Map.of(
                        "LMS_PUBLIC_URL", "https://formation.example/",
                        "LMS_MAIL_URL", "smtps://ps:secret@mail.example:465",
                        "LMS_MAIL_FROM", "soin@formation.example",
                        "LMS_SECRET_KEY", key))
                .outside();

        assertThat(outside.publicAddress()).contains("https://formation.example/");
        assertThat(outside.mailServer()).contains("smtps://ps:secret@mail.example:465");
        assertThat(outside.secretKey()).contains(key);
        assertThat(outside.toString()).doesNotContain("secret", key);
    }

    private static Settings read(Map<String, String> environment) {
        return reader(environment, Set.of()).read();
    }

    private static SettingsReader reader(Map<String, String> environment, Set<String> options) {
        return new SettingsReader(environment, options, HOME, Path.of("/tmp"));
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(environment);
        more.put(name, value);
        return more;
    }
}
