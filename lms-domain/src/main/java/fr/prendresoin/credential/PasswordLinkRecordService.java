package fr.prendresoin.credential;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.AccountService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.NewPassword;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Reads and uses links in short transactions, before and after a password is hashed. */
@ApplicationScoped
@Transactional
class PasswordLinkRecordService {

    private static final Actor PLATFORM = Actor.system("password-link");

    private final PasswordLinkRepository links;
    private final AccountQueries accounts;
    private final AccountService passwords;
    private final Clock clock;

    protected PasswordLinkRecordService() {
        this(null, null, null, null);
    }

    @Inject
    PasswordLinkRecordService(
            PasswordLinkRepository links, AccountQueries accounts, AccountService passwords, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The account a link opens now; empty when it is worth nothing, or the account suspended since. */
    Optional<AccountRow> usable(Secret secret) {
        return links.find(secret)
                .filter(link -> link.usable(clock.instant()))
                .flatMap(link -> accounts.find(PLATFORM, link.personId()))
                .filter(account -> !account.suspended());
    }

    void use(Secret secret, PersonId person, NewPassword chosen) {
        if (!links.use(secret, person, clock.instant())) {
            throw new RuleViolation(CredentialRule.LINK_UNUSABLE);
        }
        passwords.replacePassword(PLATFORM, person, chosen);
    }
}
