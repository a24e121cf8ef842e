package fr.prendresoin.administration;

import fr.prendresoin.identity.DepartureGate;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * One administrator alone suspends another, because a stolen account does not wait; the last one who can sign in is never
 * suspended, nor erases themselves, so somebody can always lift it and appoint another.
 */
@ApplicationScoped
class SomebodyLeft implements DepartureGate {

    private final Administrators administrators;

    protected SomebodyLeft() {
        this(null);
    }

    @Inject
    SomebodyLeft(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    public Optional<Rule> objection(PersonId person) {
        boolean last = administrators.include(person) && administrators.activeBeside(person) == 0;
        return last ? Optional.of(IdentityRule.LAST_ADMINISTRATOR) : Optional.empty();
    }
}
