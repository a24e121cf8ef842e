package fr.prendresoin.web.mail;

import fr.prendresoin.notification.MailToSend;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** The operator's mail server, as {@code LMS_MAIL_URL} and {@code LMS_MAIL_FROM} name it. */
@ApplicationScoped
public class MailServer {

    /** How a handing over ended. */
    public enum Outcome {
        TAKEN,
        /** Nobody answered: no other mail need be tried now. */
        AWAY,
        /** Not now: the server is busy, or misunderstands us. */
        LATER,
        /** The server refuses the address for good. */
        NEVER
    }

    /** @param reason what the server said; empty when it took the mail */
    public record Answer(Outcome outcome, String reason) {}

    private final String url;
    private final String from;

    /** Reads what the launcher was told. */
    public MailServer() {
        this(System.getProperty("lms.mail.url", ""), System.getProperty("lms.mail.from", ""));
    }

    MailServer(String url, String from) {
        this.url = url;
        this.from = from;
    }

    /** Whether there is one; without, mails stay in the outbox. */
    public boolean known() {
        return !url.isEmpty();
    }

    /** Hands a mail over; its Message-ID is the same at each try, so that a receiver can tell a repetition. */
    public Answer send(MailToSend mail) {
        SmtpAddress server = SmtpAddress.parse(url);
        Session session = Session.getInstance(server.properties());
        boolean connected = false;
        try (Transport transport = session.getTransport(server.protocol())) {
            MimeMessage message = message(session, mail);
            transport.connect(
                    server.host(),
                    server.port(),
                    server.signsIn() ? server.user() : null,
                    server.signsIn() ? server.password() : null);
            connected = true;
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer(Outcome.TAKEN, "");
        } catch (SendFailedException refused) {
            boolean address = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            return new Answer(address ? Outcome.NEVER : Outcome.LATER, reason(refused));
        } catch (MessagingException failed) {
            return new Answer(connected ? Outcome.LATER : Outcome.AWAY, reason(failed));
        }
    }

    private MimeMessage message(Session session, MailToSend mail) throws MessagingException {
        MimeMessage message = new Numbered(session, "<" + mail.id().value() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "fr");
        message.saveChanges();
        return message;
    }

    private String domain() {
        return from.replaceFirst(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** What the server said, without the address of the person it said it of. */
    private static String reason(MessagingException failed) {
        String said = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        return said.replaceAll("[\\p{Cntrl}]+", " ")
                .replaceAll("[^\\s<>\"]+@[^\\s<>\"]+", "…")
                .strip();
    }

    /** A message whose Message-ID is given and not drawn. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        private Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
