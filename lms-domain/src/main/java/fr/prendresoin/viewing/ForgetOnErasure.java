package fr.prendresoin.viewing;

import fr.prendresoin.identity.PeopleErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Forgets who saw the platform as somebody erased; the journal keeps that it happened. */
@ApplicationScoped
class ForgetOnErasure {

    private final ViewingRepository viewings;

    protected ForgetOnErasure() {
        this(null);
    }

    @Inject
    ForgetOnErasure(ViewingRepository viewings) {
        this.viewings = viewings;
    }

    void on(@Observes PeopleErased erased) {
        viewings.forget(erased.people());
    }
}
