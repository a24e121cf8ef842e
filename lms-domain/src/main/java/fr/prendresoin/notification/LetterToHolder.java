package fr.prendresoin.notification;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes to the holder of an account, in the transaction of what it is about; nothing when no mail is known. */
@ApplicationScoped
class LetterToHolder {

    private static final Actor PLATFORM = Actor.system("letters");
    private static final Duration NEWS = Duration.ofDays(3);

    private final MailRepository mails;
    private final AccountQueries accounts;
    private final MailSettings settings;
    private final Clock clock;

    protected LetterToHolder() {
        this(null, null, null, null);
    }

    @Inject
    LetterToHolder(MailRepository mails, AccountQueries accounts, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** News, worth sending for three days. */
    void tell(News news) {
        accounts.find(PLATFORM, news.person())
                .filter(holder -> holder.mail() != null)
                .ifPresent(holder -> mails.add(mail(holder.mail(), letter(holder, news.letter(), news.more()))
                        .of(holder.person())
                        .about(news.kind())));
    }

    /** To an address of whoever it may be; it goes with the person whose address it is, if it is one person's here. */
    void invite(MailAddress to, Optional<PersonId> person, Letter letter) {
        OutgoingMail mail = mail(to, letter).about(MessageKind.ANSWER);
        mails.add(person.map(mail::of).orElse(mail));
    }

    /** What is about their account, to an address that was theirs until now. */
    void tellAt(MailAddress former, PersonId person, String template) {
        accounts.find(PLATFORM, person)
                .ifPresent(holder -> mails.add(
                        mail(former, letter(holder, template, Map.of())).of(holder.person())));
    }

    /** A letter that opens something, until it does no more. */
    void writeSecret(AccountRow holder, String template, Map<String, String> more, Instant expiresAt) {
        if (holder.mail() != null) {
            mails.add(new OutgoingMail(holder.mail(), letter(holder, template, more), clock.instant(), expiresAt)
                    .of(holder.person())
                    .withSecret());
        }
    }

    private OutgoingMail mail(MailAddress to, Letter letter) {
        return new OutgoingMail(to, letter, clock.instant(), clock.instant().plus(NEWS));
    }

    private Letter letter(AccountRow holder, String template, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("name", holder.name());
        values.put("login", holder.login().value());
        values.put("site", settings.site());
        return Letter.of(template, values);
    }

    String site() {
        return settings.site();
    }
}
