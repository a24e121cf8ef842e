package fr.prendresoin.participation;

import fr.prendresoin.attestation.IssuingBodies;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whoever organises for the body of a session speaks for it. */
@ApplicationScoped
class SessionBodies implements IssuingBodies {

    private final DpcQueries sessions;

    protected SessionBodies() {
        this(null);
    }

    @Inject
    SessionBodies(DpcQueries sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean speaks(Actor actor, UUID enrolment) {
        return sessions.sessionOf(enrolment)
                .filter(session -> sessions.organises(actor, session))
                .isPresent();
    }
}
