package fr.prendresoin.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.prendresoin.notification.MailId;
import fr.prendresoin.notification.MailToSend;
import fr.prendresoin.web.mail.MailServer.Answer;
import fr.prendresoin.web.mail.MailServer.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    private static final UUID NUMBER = UUID.fromString("019abcde-0000-7000-8000-000000000001");
    private static final MailToSend MAIL = new MailToSend(
            new MailId(NUMBER),
            "claire@example.org",
            "Votre mot de passe a changé",
            "Bonjour Zoé,\n\nL’œuvre est «\u00A0faite\u00A0».\n.\nFin.\n",
            Instant.parse("2026-11-22T09:00:00Z"));

    private final GreenMail catcher = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        catcher.stop();
    }

    @Test
    void a_mail_arrives_as_it_was_written() throws MessagingException, IOException {
        assertThat(start().send(MAIL)).isEqualTo(new Answer(Outcome.TAKEN, ""));

        MimeMessage received = catcher.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(MAIL.subject());
        assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(MAIL.body().strip());
        assertThat(received.getFrom()).extracting(Object::toString).containsExactly("soin@formation.example");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly(MAIL.recipient());
        assertThat(received.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_mail_sent_twice_has_the_same_number_both_times() throws MessagingException {
        MailServer server = start();
        server.send(MAIL);
        server.send(MAIL);

        assertThat(catcher.getReceivedMessages()).hasSize(2);
        for (MimeMessage received : catcher.getReceivedMessages()) {
            assertThat(received.getMessageID()).isEqualTo("<" + NUMBER + "@formation.example>");
        }
    }

    @Test
    void a_server_that_is_away_is_tried_later() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }

        assertThat(new MailServer("smtp://127.0.0.1:" + nobody, "soin@formation.example").send(MAIL))
                .extracting(Answer::outcome)
                .isEqualTo(Outcome.AWAY);
    }

    @Test
    void a_server_that_dies_after_it_has_read_a_mail_is_tried_later_under_the_same_number()
            throws IOException, InterruptedException, MessagingException {
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread clerk = new Thread(() -> dieAfterTheText(socket, read));
            clerk.start();

            assertThat(new MailServer("smtp://127.0.0.1:" + socket.getLocalPort(), "soin@formation.example").send(MAIL))
                    .extracting(Answer::outcome)
                    .isEqualTo(Outcome.LATER);
            clerk.join();
        }

        start().send(MAIL);
        assertThat(read).contains("Message-ID: " + catcher.getReceivedMessages()[0].getMessageID());
    }

    /** Takes everything up to the end of the text, and hangs up without a word. */
    private static void dieAfterTheText(ServerSocket socket, List<String> read) {
        try (Socket client = socket.accept();
                Scanner lines = new Scanner(client.getInputStream(), StandardCharsets.US_ASCII);
                PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 clerk\r\n");
            boolean text = false;
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                read.add(line);
                if (text && line.equals(".")) {
                    return;
                }
                if (!text) {
                    out.print((line.equals("DATA") ? "354 go on" : "250 ok") + "\r\n");
                    out.flush();
                    text = line.equals("DATA");
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Objet\r\nBcc: tous@example.org",
                "Objet\nBcc: tous@example.org\n\nAutre texte",
                "Objet\r\n Bcc: tous@example.org",
                "Objet\u2028Bcc: tous@example.org",
                "Objet\r\n\r\n.\r\nMAIL FROM:<x@example.org>"
            })
    void no_subject_writes_a_header_a_recipient_or_a_text_of_its_own(String subject) throws MessagingException {
        MailToSend hostile = new MailToSend(MAIL.id(), MAIL.recipient(), subject, MAIL.body(), MAIL.writtenAt());

        start().send(hostile);

        assertThat(catcher.getReceivedMessages()).hasSize(1);
        MimeMessage received = catcher.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly(MAIL.recipient());
        assertThat(received.getHeader("Bcc")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire@example.org\r\nRCPT TO:<tous@example.org>",
                "claire@example.org, tous@example.org",
                "claire@example.org>\r\nDATA\r\n"
            })
    void no_recipient_is_more_than_one_address(String recipient) {
        MailToSend hostile = new MailToSend(MAIL.id(), recipient, MAIL.subject(), MAIL.body(), MAIL.writtenAt());

        assertThat(start().send(hostile).outcome()).isNotEqualTo(Outcome.TAKEN);
        assertThat(catcher.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 no such user <claire@example.org>, NEVER", "451 4.3.0 busy, LATER"})
    void a_refused_address_is_not_tried_again_and_a_busy_server_is(String answer, Outcome outcome)
            throws IOException, InterruptedException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread clerk = new Thread(() -> refuseRecipients(socket, answer));
            clerk.start();

            Answer given =
                    new MailServer("smtp://127.0.0.1:" + socket.getLocalPort(), "soin@formation.example").send(MAIL);

            assertThat(given.outcome()).isEqualTo(outcome);
            assertThat(given.reason()).isNotBlank().doesNotContain("claire");
            clerk.join();
        }
    }

    /** Half a mail server: it listens to one client and refuses every recipient with this answer. */
    private static void refuseRecipients(ServerSocket socket, String answer) {
        try (Socket client = socket.accept();
                Scanner lines = new Scanner(client.getInputStream(), StandardCharsets.US_ASCII);
                PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 clerk\r\n");
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                out.print((line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok") + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void without_an_address_there_is_no_server() {
        assertThat(new MailServer("", "").known()).isFalse();
        assertThat(new MailServer("smtp://mail.example", "a@b.example").known()).isTrue();
    }

    @Test
    void an_account_never_travels_without_tls() {
        SmtpAddress address = SmtpAddress.parse("smtp://ps%40x:p%3Aa+ss@mail.example");

        assertThat(address.user()).isEqualTo("ps@x");
        assertThat(address.password()).isEqualTo("p:a+ss");
        assertThat(address.port()).isEqualTo(587);
        assertThat(address.properties()).containsEntry("mail.smtp.starttls.required", "true");
        assertThat(SmtpAddress.parse("smtps://mail.example").port()).isEqualTo(465);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://mail.example", "smtp:secret", "mail.example", "smtp://"})
    void anything_else_is_no_mail_server(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SmtpAddress.parse(text));
    }

    private MailServer start() {
        catcher.start();
        return new MailServer("smtp://127.0.0.1:" + catcher.getSmtp().getPort(), "soin@formation.example");
    }
}
