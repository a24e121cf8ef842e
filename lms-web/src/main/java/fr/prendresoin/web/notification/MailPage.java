package fr.prendresoin.web.notification;

import fr.prendresoin.notification.MailId;
import fr.prendresoin.notification.MailQueries;
import fr.prendresoin.notification.MailRow;
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
    private MailRow mail;

    protected MailPage() {
        this(null, null, null, null);
    }

    @Inject
    MailPage(CurrentActor current, Address address, MailQueries mails, MailWords words) {
        this.current = current;
        this.address = address;
        this.mails = mails;
        this.words = words;
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
}
