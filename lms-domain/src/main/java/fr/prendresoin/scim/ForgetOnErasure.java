package fr.prendresoin.scim;

import fr.prendresoin.identity.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** No directory has a name for whoever is erased. */
@ApplicationScoped
class ForgetOnErasure {

    private final ScimRepository repository;

    protected ForgetOnErasure() {
        this(null);
    }

    @Inject
    ForgetOnErasure(ScimRepository repository) {
        this.repository = repository;
    }

    void on(@Observes Erasure erased) {
        repository.forget(erased.people());
    }
}
