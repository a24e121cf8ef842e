package fr.prendresoin.notification;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

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

    /** News of their account, worth sending for three days. */
    void tell(PersonId person, String template) {
        tell(person, template, Map.of());
    }

    /** The same, with what else the template asks for. */
    void tell(PersonId person, String template, Map<String, String> more) {
        accounts.find(PLATFORM, person)
                .ifPresent(
                        holder -> write(holder, template, more, clock.instant().plus(NEWS)));
    }

    /** The same to an address that was theirs until now. */
    void tellAt(MailAddress former, PersonId person, String template) {
        accounts.find(PLATFORM, person)
                .ifPresent(holder -> send(
                        former,
                        holder,
                        letter(holder, template, Map.of()),
                        clock.instant().plus(NEWS)));
    }

    void write(AccountRow holder, String template, Map<String, String> more, Instant expiresAt) {
        if (holder.mail() != null) {
            send(holder.mail(), holder, letter(holder, template, more), expiresAt);
        }
    }

    private void send(MailAddress to, AccountRow holder, Letter letter, Instant expiresAt) {
        mails.add(new OutgoingMail(to, letter, clock.instant(), expiresAt).of(holder.person()));
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
