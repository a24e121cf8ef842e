package fr.prendresoin.identity;

import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What people change of their own account. */
@ApplicationScoped
@Transactional
public class AccountService {

    /** Somebody who came in longer ago may have left the machine to somebody else. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final AccountRepository accounts;
    private final SignInRecordService signIns;
    private final PasswordRecordService passwords;
    private final MailRecordService mails;
    private final Clock clock;

    protected AccountService() {
        this(null, null, null, null, null);
    }

    @Inject
    AccountService(
            AccountRepository accounts,
            SignInRecordService signIns,
            PasswordRecordService passwords,
            MailRecordService mails,
            Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Makes sure that whoever sits before a signed-in browser knows its password, before something that protects the
     * account is changed (ASVS 7.5.1). The same wait as at sign-in slows down who guesses.
     *
     * @throws RuleViolation when it is another password, or asking to wait
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void requirePassword(Actor actor, String password) {
        Login login = own(actor).login();
        String hash = signIns.hashOf(login).orElse(Passwords.none());
        if (!Passwords.matches(password, hash)) {
            signIns.failed(login);
            throw new RuleViolation(IdentityRule.PASSWORD_WRONG);
        }
    }

    /**
     * Changes one's own password and ends one's other sessions.
     *
     * @param here the session that asks, which goes on
     * @throws RuleViolation when the present password is another one, or the wanted one is refused by the rules
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void changePassword(Actor actor, String present, String wanted, SignInToken here) {
        requirePassword(actor, present);
        AccountRow account = own(actor);
        passwords.replace(account.person(), NewPassword.of(wanted, account.login()), Optional.of(here));
    }

    /**
     * Changes the address one is written to; the former one is told.
     *
     * @throws RuleViolation when the address has no such form, or it is another password
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void changeMail(Actor actor, String password, String wanted) {
        MailAddress address = new MailAddress(wanted);
        requirePassword(actor, password);
        mails.change(actor.requirePerson(), address);
    }

    /**
     * The same for who has no password here: that they just came in is what they know (ASVS 7.5.1). The former address is
     * told as well.
     *
     * @param here the session that asks
     * @throws RuleViolation when the address has no such form, when they came in more than ten minutes ago, or when they
     *     have a password, which is asked for then
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void changeMail(Actor actor, SignInToken here, String wanted) {
        MailAddress address = new MailAddress(wanted);
        if (own(actor).passwordChosen()) {
            throw new RuleViolation(IdentityRule.PASSWORD_WRONG);
        }
        if (!justSignedIn(actor, here)) {
            throw new RuleViolation(IdentityRule.SIGN_IN_TOO_OLD, FRESH.toMinutes());
        }
        mails.change(actor.requirePerson(), address);
    }

    /** Whether the session that asks was opened a moment ago. */
    public boolean justSignedIn(Actor actor, SignInToken here) {
        Instant now = clock.instant();
        return accounts.openSessions(actor.requirePerson(), now).stream()
                .map(session -> session.row(here))
                .filter(SessionRow::here)
                .anyMatch(session -> session.openedAt().plus(FRESH).isAfter(now));
    }

    /** When the session that asks was opened; empty when it is over. */
    public Optional<Instant> signedInAt(Actor actor, SignInToken here) {
        return accounts.openSessions(actor.requirePerson(), clock.instant()).stream()
                .map(session -> session.row(here))
                .filter(SessionRow::here)
                .map(SessionRow::openedAt)
                .findFirst();
    }

    /**
     * Makes sure once more that it is them, before an act that must be their own.
     *
     * @throws RuleViolation when it is another password
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void confirm(Actor actor, String password) {
        requirePassword(actor, password);
    }

    /** Replaces the password of an account whose holder proved otherwise who they are, and ends its sessions. */
    public void replacePassword(Actor platform, PersonId person, NewPassword chosen) {
        platform.requireAdministration();
        passwords.replace(person, chosen, Optional.empty());
    }

    /** Ends one's sessions in other browsers; returns how many. */
    public int endOtherSessions(Actor actor, SignInToken here) {
        return accounts.endOtherSessions(actor.requirePerson(), here, clock.instant());
    }

    private AccountRow own(Actor actor) {
        return accounts.findRow(actor.requirePerson()).orElseThrow(() -> new NotFound("account of " + actor.name()));
    }
}
