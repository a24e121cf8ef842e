package fr.prendresoin.web.notification;

import fr.prendresoin.notification.MailId;
import fr.prendresoin.notification.MailQueries;
import fr.prendresoin.notification.MailRow;
import fr.prendresoin.notification.MailState;
import fr.prendresoin.notification.NotificationRule;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mail; in demonstration with its text and the link it holds. */
@Named
@RequestScoped
public class MailPage implements Page {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/mot-de-passe/nouveau\\?jeton=[\\w-]+)");

    private final CurrentActor current;
    private final Address address;
    private final MailQueries mails;
    private final MailWords words;
    private final RefusedForm form;
    private MailRow mail;

    protected MailPage() {
        this(null, null, null, null, null);
    }

    @Inject
    MailPage(CurrentActor current, Address address, MailQueries mails, MailWords words, RefusedForm form) {
        this.current = current;
        this.address = address;
        this.mails = mails;
        this.words = words;
        this.form = form;
    }

    @Override
    public void load() {
        mail = mails.get(current.get(), new MailId(address.id("mail")));
    }

    public MailWords.Line getMail() {
        return words.line(mail);
    }

    /** Empty when it may not be read, or no more. */
    public String getText() {
        return Optional.ofNullable(mail.body()).orElse("");
    }

    /** Where the link of the text leads on this site; empty when it holds none. */
    public String getLink() {
        Matcher link = LINK.matcher(getText());
        return link.find() ? link.group(1) : "";
    }

    public boolean isDemonstration() {
        return mails.demonstration();
    }

    /** Whether somebody must decide what becomes of it. */
    public boolean isAbandoned() {
        return mail.state() == MailState.GIVEN_UP;
    }

    public boolean isResendable() {
        return mail.resendable();
    }

    /** What was just decided; empty when nothing was. */
    public String getDone() {
        return switch (form.value("fait")) {
            case "renvoye" -> Messages.text("notification.sentAgain");
            case "classe" -> Messages.text("notification.filed");
            default -> "";
        };
    }

    /** What is wrong with the decision; empty when nothing is. */
    public String getRefusal() {
        return form
                .refusedBy(
                        Reason.Fault.REASON_MISSING,
                        Reason.Fault.REASON_TOO_LONG,
                        NotificationRule.NOT_ABANDONED,
                        NotificationRule.TEXT_FORGOTTEN)
                .stream()
                .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                .findFirst()
                .orElse("");
    }
}
