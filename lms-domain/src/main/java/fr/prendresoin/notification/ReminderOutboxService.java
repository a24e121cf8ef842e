package fr.prendresoin.notification;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts reminders into the outbox, many at once. */
@ApplicationScoped
@Transactional
public class ReminderOutboxService {

    /** The last look drops them long before. */
    private static final Duration WORTH = Duration.ofDays(1);

    private final MailRepository mails;
    private final MailSettings settings;
    private final Clock clock;

    protected ReminderOutboxService() {
        this(null, null, null);
    }

    @Inject
    ReminderOutboxService(MailRepository mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes them, in the transaction of whoever remembers that they are written; returns whose each mail is. */
    public Map<PersonId, MailId> write(Actor platform, List<ReminderLetter> letters) {
        return write(platform, letters, clock.instant());
    }

    /** The same, for letters that leave no sooner than a moment. */
    public Map<PersonId, MailId> write(Actor platform, List<ReminderLetter> letters, Instant from) {
        platform.requireAdministration();
        Map<PersonId, OutgoingMail> written = new LinkedHashMap<>();
        letters.forEach(letter -> written.put(letter.person(), mail(letter).notBefore(from)));
        mails.addAll(List.copyOf(written.values()));
        Map<PersonId, MailId> ids = new LinkedHashMap<>();
        written.forEach((person, mail) -> ids.put(person, mail.id()));
        return ids;
    }

    private OutgoingMail mail(ReminderLetter letter) {
        Instant now = clock.instant();
        Letter words = Letter.of(
                letter.template(), Map.of("name", letter.name(), "site", settings.site()), letter.paragraphs());
        return new OutgoingMail(letter.to(), words, now, now.plus(WORTH))
                .of(letter.person())
                .about(MessageKind.REMINDER)
                .once(letter.key());
    }

    /** The address of a page of ours, for a paragraph. */
    public String address(Actor platform, String path) {
        platform.requireAdministration();
        return settings.site() + path.substring(1);
    }
}
