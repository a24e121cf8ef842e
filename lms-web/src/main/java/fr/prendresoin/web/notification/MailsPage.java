package fr.prendresoin.web.notification;

import fr.prendresoin.notification.MailQueries;
import fr.prendresoin.notification.MailRow;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The last mails the platform wrote. */
@Named
@RequestScoped
public class MailsPage implements Page {

    private final CurrentActor current;
    private final MailQueries mails;
    private final MailWords words;
    private List<MailRow> latest = List.of();
    private List<MailRow> abandoned = List.of();

    protected MailsPage() {
        this(null, null, null);
    }

    @Inject
    MailsPage(CurrentActor current, MailQueries mails, MailWords words) {
        this.current = current;
        this.mails = mails;
        this.words = words;
    }

    @Override
    public void load() {
        latest = mails.latest(current.get());
        abandoned = mails.abandoned(current.get());
    }

    public List<MailWords.Line> getMails() {
        return latest.stream().map(words::line).toList();
    }

    /** Those that wait for somebody to decide. */
    public List<MailWords.Line> getAbandoned() {
        return abandoned.stream().map(words::line).toList();
    }

    /** Whether texts can be read here. */
    public boolean isDemonstration() {
        return mails.demonstration();
    }
}
