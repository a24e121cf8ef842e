package fr.prendresoin.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a page must know to tell its reader in time that their session is about to end. */
@Named
@RequestScoped
public class SessionEnd {

    private final CurrentActor current;
    private final SessionKeeper keeper;

    protected SessionEnd() {
        this(null, null);
    }

    @Inject
    SessionEnd(CurrentActor current, SessionKeeper keeper) {
        this.current = current;
        this.keeper = keeper;
    }

    /** Whether there is a session of the reader's own that they can go on with. */
    public boolean isTold() {
        return current.signedIn() && current.view().isEmpty();
    }

    public SessionTime getTime() {
        return keeper.afterUse(current.ownSession());
    }
}
