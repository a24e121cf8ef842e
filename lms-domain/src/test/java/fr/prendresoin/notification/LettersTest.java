package fr.prendresoin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.credential.PasswordLinkMade;
import fr.prendresoin.credential.SecondFactorChanged;
import fr.prendresoin.identity.AccountWorld;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.MailChanged;
import fr.prendresoin.identity.PasswordChanged;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.MessageWorld;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.privacy.NameCorrectionDecided;
import fr.prendresoin.shared.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTest {

    /** As TypographyTest of the web layer: no ordinary space where a line must not break, no straight apostrophe. */
    private static final Pattern FAULT =
            Pattern.compile("[ \\n][;:!?»%](?![\\w-])|«[^\\u00A0]|\\p{L}[;!?»]|\\p{L}:(?= |$)|\\p{L}'\\p{L}|\\.\\.\\.");

    /** Of whom it is written to nothing is known but the address. */
    private static final String TO_ANYBODY = "invitation-dpc.txt";

    private final AccountWorld world = new AccountWorld();
    private final InMemoryMailRepository mails = new InMemoryMailRepository();
    private final LetterToHolder letters =
            new LetterToHolder(mails, world.queries, new GivenMailSettings(), world.clock);
    private final LetterOnPasswordLink onLink = new LetterOnPasswordLink(letters, world.clock);
    private final MessageWorld messages = new MessageWorld(world.clock);
    private final Messenger messenger = new Messenger(world.queries, messages.preferences, messages.notices, letters);
    private final LetterOnAccountChange onChange = new LetterOnAccountChange(messenger, letters, world.clock);
    private final PersonId claire = world.holder(new Login("claire@example.org"), "un long mot de passe");
    private final PersonId invited = world.invited(new Login("ines@example.org"));

    LettersTest() {
        world.reachAt(claire, "claire@example.org");
        world.reachAt(invited, "ines@example.org");
    }

    @Test
    void who_forgot_their_password_receives_the_link_and_how_long_it_holds() {
        onLink.on(made(claire, Duration.ofMinutes(30)));

        assertThat(last().subject()).isEqualTo("Choisir un nouveau mot de passe");
        assertThat(last().recipient()).isEqualTo("claire@example.org");
        assertThat(last().body())
                .contains("https://formation.example/mot-de-passe/nouveau?jeton=secret-of-the-link")
                .contains("pendant 30\u00A0minutes")
                .contains("vous n’avez rien à faire");
    }

    @Test
    void who_never_had_a_password_is_told_what_awaits_them() {
        onLink.on(made(invited, Duration.ofDays(7)));

        assertThat(last().subject()).isEqualTo("Votre compte sur Prendre soin");
        assertThat(last().body()).contains("pendant 7\u00A0jours").contains("«\u00A0ines@example.org\u00A0»");
    }

    @Test
    void each_change_of_how_one_signs_in_has_its_letter_that_says_what_to_do_if_it_was_not_oneself() {
        onChange.on(new PasswordChanged(claire));
        Stream.of(SecondFactorChanged.What.values())
                .forEach(what -> onChange.on(new SecondFactorChanged(claire, what)));

        assertThat(mails.latest(10))
                .extracting(mail -> mail.row(true).subject())
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(mails.latest(10))
                .allSatisfy(mail -> assertThat(mail.row(true).body())
                        .contains("https://formation.example/mot-de-passe/oubli", "Sinon"));
    }

    @Test
    void the_former_address_is_told_that_another_one_takes_its_place() {
        world.reachAt(claire, "nouvelle@example.org");

        onChange.on(new MailChanged(claire, Optional.of(new MailAddress("claire@example.org"))));
        onChange.on(new MailChanged(invited, Optional.empty()));

        assertThat(mails.mails).hasSize(1);
        assertThat(last().recipient()).isEqualTo("claire@example.org");
        assertThat(last().body()).contains("Sinon", "mon-compte/securite").doesNotContain("nouvelle@example.org");
    }

    @Test
    void who_asked_for_another_name_learns_what_became_of_it() {
        LetterOnNameCorrection onCorrection = new LetterOnNameCorrection(messenger, world.clock);

        onCorrection.on(new NameCorrectionDecided(claire, true, ""));
        onCorrection.on(new NameCorrectionDecided(claire, false, "C’est ainsi sur la carte"));

        assertThat(mails.latest(2))
                .extracting(mail -> mail.row(true).subject())
                .containsExactlyInAnyOrder("Votre nom est corrigé", "Votre nom n’est pas corrigé");
        assertThat(mails.latest(2))
                .anySatisfy(mail -> assertThat(mail.row(true).body()).contains("C’est ainsi sur la carte"));
    }

    @Test
    void who_wants_no_mail_about_answers_reads_them_in_the_platform_and_still_gets_those_about_their_account() {
        messages.preferences.choose(
                Actor.of(claire, "Claire", List.of()), Map.of(MessageKind.ANSWER, Set.of(Channel.PLATFORM)));

        new LetterOnNameCorrection(messenger, world.clock).on(new NameCorrectionDecided(claire, true, ""));
        onChange.on(new PasswordChanged(claire));

        assertThat(mails.mails).hasSize(1);
        assertThat(last().subject()).isEqualTo("Votre mot de passe a changé");
        assertThat(messages.subjectsOf(claire))
                .containsExactly(NoticeSubject.PASSWORD_CHANGED, NoticeSubject.NAME_CORRECTED);
    }

    @Test
    void the_paragraphs_of_a_letter_stand_apart_and_none_writes_a_line_of_its_own() {
        Letter letter = Letter.of(
                "rappel",
                Map.of("name", "Zoé", "site", "https://x/"),
                List.of("Un\r\nBcc: tous@example.org", "Deux {name}"));

        assertThat(letter.body()).contains("\n\nUn Bcc: tous@example.org\n\nDeux {name}\n\n");
    }

    @Test
    void nothing_is_written_to_who_has_no_mail() {
        PersonId unreachable = world.holder(new Login("other"), "un long mot de passe");

        onChange.on(new PasswordChanged(unreachable));
        onLink.on(made(unreachable, Duration.ofMinutes(30)));

        assertThat(mails.mails).isEmpty();
    }

    @Test
    void a_name_writes_no_line_and_no_template_of_its_own() {
        Letter letter = Letter.of(
                "mot-de-passe-change",
                Map.of("name", "Zoé\r\nBcc: tous@example.org {login} $1 \\", "login", "zoe", "site", "https://x/"));

        assertThat(letter.body()).startsWith("Bonjour Zoé Bcc: tous@example.org {login} $1 \\,\n");
        assertThat(letter.subject()).doesNotContain("\n");
    }

    @Test
    void durations_are_said_to_the_nearest_unit() {
        assertThat(List.of(
                        Duration.ofMinutes(30).minusMillis(1),
                        Duration.ofMinutes(1),
                        Duration.ofHours(1),
                        Duration.ofHours(24),
                        Duration.ofDays(7).minusMillis(1)))
                .extracting(LetterOnPasswordLink::inWords)
                .containsExactly("30\u00A0minutes", "1\u00A0minute", "1\u00A0heure", "24\u00A0heures", "7\u00A0jours");
    }

    @Test
    void every_letter_is_well_written_and_says_who_writes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/letters"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThan(4);
            for (Path file : all) {
                String text = Files.readString(file);
                assertThat(FAULT.matcher(text).results().map(fault -> file + ": " + fault.group()))
                        .isEmpty();
                assertThat(text).contains(file.endsWith(TO_ANYBODY) ? "Bonjour," : "Bonjour {name},");
                assertThat(text).contains("La plateforme Prendre soin\n{site}");
            }
        }
    }

    private PasswordLinkMade made(PersonId person, Duration left) {
        return new PasswordLinkMade(
                world.queries.find(Actor.system("test"), person).orElseThrow(),
                new Secret("secret-of-the-link"),
                world.clock.instant().plus(left));
    }

    private MailRow last() {
        return mails.latest(1).get(0).row(true);
    }
}
