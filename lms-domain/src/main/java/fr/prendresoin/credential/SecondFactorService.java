package fr.prendresoin.credential;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Passwords;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.shared.Totp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Sets up one's own second factor, and puts it away; who does either types their password again. */
@ApplicationScoped
@Transactional
public class SecondFactorService {

    private final SecondFactorRepository factors;
    private final SecretBox secrets;
    private final SecondFactorPolicy policy;
    private final AccountService accounts;
    private final AccountQueries holders;
    private final DomainEvents events;
    private final Clock clock;

    protected SecondFactorService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    SecondFactorService(
            SecondFactorRepository factors,
            SecretBox secrets,
            SecondFactorPolicy policy,
            AccountService accounts,
            AccountQueries holders,
            DomainEvents events,
            Clock clock) {
        this.factors = factors;
        this.secrets = secrets;
        this.policy = policy;
        this.accounts = accounts;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    /** Where one's own stands. */
    public SecondFactorRow own(Actor actor) {
        PersonId person = actor.requirePerson();
        Optional<SecondFactor> on = factors.find(person).filter(SecondFactor::on);
        return new SecondFactorRow(
                on.flatMap(SecondFactor::onSince).orElse(null),
                on.isPresent() ? factors.codesLeft(person) : 0,
                on.flatMap(SecondFactor::recoverySeed).isPresent());
    }

    /**
     * Whether their role asks for a second factor that is not set up; one more statement for such roles alone. Asked with
     * each request, so it begins no transaction for the others.
     */
    @Transactional(TxType.SUPPORTS)
    public boolean missing(Actor actor) {
        return policy.required(actor)
                && factors.find(actor.requirePerson()).filter(SecondFactor::on).isEmpty();
    }

    /**
     * Draws a secret for an application; it counts once a code of it was typed.
     *
     * @throws RuleViolation when the password is another one, or the second factor is on
     */
    public void begin(Actor actor, String password) {
        accounts.requirePassword(actor, password);
        PersonId person = actor.requirePerson();
        String sealed = secrets.seal(Totp.newSecret(), person);
        factors.find(person)
                .ifPresentOrElse(
                        factor -> pending(factor).begin(sealed, clock.instant()),
                        () -> factors.add(new SecondFactor(person, sealed, clock.instant())));
    }

    private static SecondFactor pending(SecondFactor factor) {
        if (factor.on()) {
            throw new RuleViolation(CredentialRule.FACTOR_ALREADY_ON);
        }
        return factor;
    }

    /** @throws NotFound when no secret waits to be put into an application */
    public SecondFactorSetup setup(Actor actor) {
        PersonId person = actor.requirePerson();
        SecondFactor factor = factors.find(person)
                .filter(known -> !known.on())
                .orElseThrow(() -> new NotFound("second factor being set up by " + actor.name()));
        return SecondFactorSetup.of(
                secrets.open(factor.secret(), person), holders.own(actor).login());
    }

    /**
     * Switches the second factor on, and draws recovery codes.
     *
     * @throws RuleViolation when the code is not what the application shows
     */
    public void confirm(Actor actor, String code) {
        PersonId person = actor.requirePerson();
        SecondFactor factor = pending(
                factors.find(person).orElseThrow(() -> new NotFound("second factor being set up by " + actor.name())));
        String typed = Optional.ofNullable(code).orElse("").replaceAll("[\\s\\u00A0]", "");
        long step = Totp.stepOf(typed, secrets.open(factor.secret(), person), clock.instant())
                .orElseThrow(() -> new RuleViolation(CredentialRule.FACTOR_CODE_WRONG));
        factor.confirm(step, clock.instant());
        factor.drawCodesFrom(secrets.seal(RecoveryCodes.newSeed(), person));
        events.publish(new SecondFactorChanged(person, SecondFactorChanged.What.ON));
    }

    /**
     * The codes that wait to be written down.
     *
     * @throws NotFound when none do: they are shown until then and never after
     */
    public List<String> newCodes(Actor actor) {
        return drawn(actor).stream().map(RecoveryCodes::shown).toList();
    }

    /** Keeps the codes shown, as hashes; the earlier ones are worth nothing any more. */
    public void codesWrittenDown(Actor actor) {
        PersonId person = actor.requirePerson();
        List<RecoveryCode> codes = drawn(actor).stream()
                .map(code -> new RecoveryCode(person, RecoveryCodes.hintOf(code), Passwords.hash(code)))
                .toList();
        factors.replaceCodes(person, codes);
        required(actor).codesWrittenDown();
    }

    private List<String> drawn(Actor actor) {
        String seed = required(actor)
                .recoverySeed()
                .orElseThrow(() -> new NotFound("recovery codes drawn for " + actor.name()));
        return RecoveryCodes.drawnFrom(secrets.open(seed, actor.requirePerson()));
    }

    /** Draws other recovery codes; the present ones hold until the new ones are written down. */
    public void renewCodes(Actor actor, String password) {
        accounts.requirePassword(actor, password);
        required(actor).drawCodesFrom(secrets.seal(RecoveryCodes.newSeed(), actor.requirePerson()));
    }

    /**
     * Switches the second factor off.
     *
     * @throws RuleViolation when the password is another one, or their role does not go without
     */
    public void remove(Actor actor, String password) {
        if (policy.required(actor)) {
            throw new RuleViolation(CredentialRule.FACTOR_REQUIRED);
        }
        accounts.requirePassword(actor, password);
        factors.remove(required(actor), actor.requirePerson());
        events.publish(new SecondFactorChanged(actor.requirePerson(), SecondFactorChanged.What.OFF));
    }

    private SecondFactor required(Actor actor) {
        return factors.find(actor.requirePerson())
                .filter(SecondFactor::on)
                .orElseThrow(() -> new NotFound("second factor of " + actor.name()));
    }
}
