package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the one person whose login or mail somebody knows exactly. It offers no list and no near match, and slows down
 * whoever tries one after the other: after five misses the wait grows to a quarter of an hour.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
public class PersonSearchService {

    private final IdentityRepository identities;
    private final Clock clock;

    protected PersonSearchService() {
        this(null, null);
    }

    @Inject
    PersonSearchService(IdentityRepository identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * The person of the open account with exactly this login, or the only one whose mail this is.
     *
     * @param known whether the actor may learn of this person
     * @throws RuleViolation with one and the same answer when there is nobody, several, somebody suspended or somebody the
     *     actor may not learn of; or asking to wait. The miss is kept although the answer is a refusal.
     */
    public PersonId find(Actor actor, String typed, Predicate<PersonId> known) {
        Login counter = new Login("search by " + actor.requirePerson().value());
        requirePatience(counter);
        return only(new Login(typed))
                .filter(account -> !account.suspended())
                .map(Account::personId)
                .filter(known)
                .orElseThrow(() -> missed(counter));
    }

    private Optional<Account> only(Login typed) {
        if (typed.value().isEmpty()) {
            return Optional.empty();
        }
        return identities.findByLogin(typed).or(() -> {
            List<Account> reached = identities.findByMail(typed.value());
            return reached.size() == 1 ? Optional.of(reached.get(0)) : Optional.empty();
        });
    }

    private void requirePatience(Login counter) {
        Duration wait = identities
                .lockThrottle(counter)
                .map(known -> known.waitAt(clock.instant(), Patience.CODE))
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new RuleViolation(IdentityRule.TOO_MANY_UNKNOWN, wait.toSeconds() + 1);
        }
    }

    private RuleViolation missed(Login counter) {
        identities.throttleOf(counter).failed(clock.instant(), Patience.CODE);
        return new RuleViolation(IdentityRule.PERSON_UNKNOWN);
    }
}
