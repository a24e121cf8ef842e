package fr.prendresoin.organisation;

import fr.prendresoin.identity.PeopleErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes whoever is erased out of the rolls of promotions. */
@ApplicationScoped
class ForgetOnErasure {

    private final RollRepository rolls;

    protected ForgetOnErasure() {
        this(null);
    }

    @Inject
    ForgetOnErasure(RollRepository rolls) {
        this.rolls = rolls;
    }

    void on(@Observes PeopleErased erased) {
        rolls.forget(erased.people());
    }
}
