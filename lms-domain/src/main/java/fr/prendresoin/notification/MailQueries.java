package fr.prendresoin.notification;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the outbox to the administration: with its texts in demonstration only, where nobody is real. */
@ApplicationScoped
public class MailQueries {

    private static final int MOST = 100;

    private final MailRepository mails;
    private final MailSettings settings;

    protected MailQueries() {
        this(null, null);
    }

    @Inject
    MailQueries(MailRepository mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    /** The last hundred, the newest first. */
    public List<MailRow> latest(Actor actor) {
        actor.requireAdministration();
        return mails.latest(MOST).stream()
                .map(mail -> mail.row(settings.demonstration()))
                .toList();
    }

    /** Those that were given up and wait for somebody to decide, the longest waiting first; a hundred at most. */
    public List<MailRow> abandoned(Actor actor) {
        actor.requireAdministration();
        return mails.abandoned(MOST).stream()
                .map(mail -> mail.row(settings.demonstration()))
                .toList();
    }

    /** @throws NotFound when there is no such mail, or no more */
    public MailRow get(Actor actor, MailId id) {
        actor.requireAdministration();
        return mails.find(id)
                .map(mail -> mail.row(settings.demonstration()))
                .orElseThrow(() -> new NotFound("mail " + id));
    }

    /** Whether texts may be read here. */
    public boolean demonstration() {
        return settings.demonstration();
    }
}
