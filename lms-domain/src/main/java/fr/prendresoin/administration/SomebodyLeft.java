package fr.prendresoin.administration;

import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SuspensionGate;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * One administrator alone suspends another, because a stolen account does not wait; the last one who can sign in is never
 * suspended, so somebody can always lift it.
 */
@ApplicationScoped
class SomebodyLeft implements SuspensionGate {

    private final Administrators administrators;

    protected SomebodyLeft() {
        this(null);
    }

    @Inject
    SomebodyLeft(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    public void requireOthers(PersonId suspended) {
        if (administrators.include(suspended) && administrators.activeBeside(suspended) == 0) {
            throw new RuleViolation(IdentityRule.LAST_ADMINISTRATOR);
        }
    }
}
