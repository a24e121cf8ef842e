package fr.prendresoin.reporting;

import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Deletes the name of whoever is erased from the snapshots they took; no figure changes. */
@ApplicationScoped
class ForgetTakerOnErasure {

    private final SnapshotRepository snapshots;

    protected ForgetTakerOnErasure() {
        this(null);
    }

    @Inject
    ForgetTakerOnErasure(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    void on(@Observes PersonErased erased) {
        snapshots.forgetTaker(erased.person());
    }
}
