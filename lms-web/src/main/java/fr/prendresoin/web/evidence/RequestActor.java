package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.PresentActor;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the journal who acts: whoever sent the request, also while they see as somebody else, or the job that has said its name. */
@ApplicationScoped
class RequestActor implements PresentActor {

    private final CurrentActor current;

    protected RequestActor() {
        this(null);
    }

    @Inject
    RequestActor(CurrentActor current) {
        this.current = current;
    }

    @Override
    public Actor get() {
        return current.self();
    }
}
