package fr.prendresoin.web.notification;

import fr.prendresoin.notification.MailRow;
import fr.prendresoin.notification.MailState;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Says in French what became of a mail. */
@ApplicationScoped
class MailWords {

    private static final String MAINLAND = "Europe/Paris";
    private static final Map<MailState, String> KINDS = Map.of(
            MailState.WAITING, "neutre",
            MailState.SENT, "fait",
            MailState.GIVEN_UP, "erreur",
            MailState.FILED, "neutre",
            MailState.DROPPED, "neutre");
    private static final Map<MailState, String> ICONS = Map.of(
            MailState.WAITING, "attente",
            MailState.SENT, "coche",
            MailState.GIVEN_UP, "attention",
            MailState.FILED, "info",
            MailState.DROPPED, "info");

    private final French french;

    protected MailWords() {
        this(null);
    }

    @Inject
    MailWords(French french) {
        this.french = french;
    }

    /** A mail in the list; {@code error} is empty when the server said nothing wrong. */
    public record Line(
            String address,
            String recipient,
            String subject,
            String written,
            String state,
            String kind,
            String icon,
            String tries,
            String error) {}

    Line line(MailRow mail) {
        return new Line(
                "/administration/courriels/" + mail.id(),
                mail.recipient(),
                mail.subject(),
                Messages.text(
                        "identity.security.moment",
                        french.date(mail.writtenAt(), MAINLAND),
                        french.time(mail.writtenAt(), MAINLAND)),
                Messages.text("notification.state." + mail.state()),
                KINDS.get(mail.state()),
                ICONS.get(mail.state()),
                Messages.text("notification.tries", mail.tries()),
                Optional.ofNullable(mail.lastError()).orElse(""));
    }
}
