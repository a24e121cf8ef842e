package fr.prendresoin.identity;

import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Erases a person at their own wish, and nobody else (GDPR, article 17; rule 68). */
@ApplicationScoped
@Transactional
public class ErasureService {

    private final ErasureRepository people;
    private final ErasureRecordService erasures;
    private final AccountService accounts;
    private final DepartureGate gate;

    protected ErasureService() {
        this(null, null, null, null);
    }

    @Inject
    ErasureService(
            ErasureRepository people, ErasureRecordService erasures, AccountService accounts, DepartureGate gate) {
        this.people = people;
        this.erasures = erasures;
        this.accounts = accounts;
        this.gate = gate;
    }

    /** Why one may not erase oneself now; empty when one may. */
    public Optional<Rule> objection(Actor actor) {
        return gate.objection(actor.requirePerson());
    }

    /** Whether the password is asked for: not of who comes in by another door than a local account. */
    public boolean asksPassword(Actor actor) {
        return people.loginOf(actor.requirePerson()).isPresent();
    }

    /**
     * Erases whoever asks, in one transaction with every context; their sessions end. The password is checked before it,
     * so that no hash prolongs it.
     *
     * @param password of the local account; ignored for who has none
     * @throws RuleViolation when it is another password, asking to wait after repeated failures, or for the objection
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void erase(Actor actor, String password) {
        PersonId person = actor.requirePerson();
        people.loginOf(person).ifPresent(login -> accounts.requirePassword(actor, password));
        erasures.erase(person);
    }
}
