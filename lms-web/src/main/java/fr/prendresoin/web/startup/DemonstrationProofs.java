package fr.prendresoin.web.startup;

import fr.prendresoin.attestation.ModuleAttestationService;
import fr.prendresoin.evidence.RootService;
import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives some of the invented students, and the participants of a session, what they earned, and makes a first root. */
@ApplicationScoped
class DemonstrationProofs {

    /** Enough to be seen; the others may ask for theirs. */
    private static final int MOST = 200;

    @Inject
    private ModuleAttestationService attestations;

    @Inject
    private DemonstrationSession session;

    @Inject
    private RootService roots;

    void complete(Actor platform) {
        if (roots.all(platform).isEmpty()) {
            session.invent(platform);
            int issued = attestations.catchUp(platform, MOST);
            roots.make(platform);
            Startup.STEPS.info(() -> "Attestations de démonstration : " + issued);
        }
    }
}
