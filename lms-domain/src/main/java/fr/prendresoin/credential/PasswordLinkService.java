package fr.prendresoin.credential;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.NewPassword;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets people choose a password by a link sent to their mail: the first one, or another when it is forgotten. */
@ApplicationScoped
@Transactional
public class PasswordLinkService {

    private static final int AT_ONCE = 50;
    private static final int MOST_PER_HOUR = 3;
    private static final Duration KEPT = Duration.ofDays(30);

    private final PasswordLinkRepository links;
    private final PasswordLinkRecordService records;
    private final AccountQueries accounts;
    private final CredentialSettings settings;
    private final DomainEvents events;
    private final Clock clock;

    protected PasswordLinkService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    PasswordLinkService(
            PasswordLinkRepository links,
            PasswordLinkRecordService records,
            AccountQueries accounts,
            CredentialSettings settings,
            DomainEvents events,
            Clock clock) {
        this.links = links;
        this.records = records;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that a link is asked for. Nothing is looked up here: what the browser is told, and how long it takes, cannot
     * depend on whether there is such an account (ASVS 6.3.8).
     */
    public void ask(Actor visitor, Login login) {
        links.note(new PasswordLinkRequest(login, clock.instant()));
    }

    /**
     * Makes the links that were asked for: for an account that is not suspended, whose mail is known, and three an hour
     * at most. Returns how many.
     */
    public int answerRequests(Actor platform) {
        platform.requireAdministration();
        List<AccountRow> reachable = links.takeRequests(AT_ONCE).stream()
                .map(request -> accounts.find(platform, request.login()))
                .flatMap(Optional::stream)
                .filter(account -> !account.suspended() && account.mail() != null)
                .filter(this::notTooOften)
                .toList();
        reachable.forEach(this::make);
        return reachable.size();
    }

    private boolean notTooOften(AccountRow account) {
        return links.madeSince(account.person(), clock.instant().minus(Duration.ofHours(1))) < MOST_PER_HOUR;
    }

    private void make(AccountRow account) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(account.passwordChosen() ? settings.resetLink() : settings.activationLink());
        Secret secret = Secret.random();
        links.add(new PasswordLink(secret, account.person(), now, expiresAt));
        events.publish(new PasswordLinkMade(account, secret, expiresAt));
    }

    /** What a link allows now; empty when it is worth nothing. */
    public Optional<PasswordLinkRow> find(Actor visitor, Secret secret) {
        return records.usable(secret).map(account -> new PasswordLinkRow(account.login(), !account.passwordChosen()));
    }

    /**
     * Chooses a password by a link, which is then worth nothing, and ends every session of its holder.
     *
     * @throws RuleViolation when the link is worth nothing, or the password refused by the rules; the link stays usable
     *     then
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void choose(Actor visitor, Secret secret, String typed) {
        AccountRow account = records.usable(secret).orElseThrow(() -> new RuleViolation(CredentialRule.LINK_UNUSABLE));
        records.use(secret, account.person(), NewPassword.of(typed, account.login()));
    }

    /** Forgets the links that ended more than 30 days ago; returns how many. */
    public int forgetOld(Actor platform) {
        platform.requireAdministration();
        return links.forgetBefore(clock.instant().minus(KEPT));
    }
}
