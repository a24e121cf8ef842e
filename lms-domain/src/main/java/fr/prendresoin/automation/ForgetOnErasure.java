package fr.prendresoin.automation;

import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives the tokens that whoever is erased made for their unit, which go on, to the pseudonym. */
@ApplicationScoped
class ForgetOnErasure {

    private final ApiTokenRepository tokens;

    protected ForgetOnErasure() {
        this(null);
    }

    @Inject
    ForgetOnErasure(ApiTokenRepository tokens) {
        this.tokens = tokens;
    }

    void on(@Observes PersonErased erased) {
        tokens.forgetMaker(erased.person(), erased.pseudonym());
    }
}
