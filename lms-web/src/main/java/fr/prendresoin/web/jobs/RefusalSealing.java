package fr.prendresoin.web.jobs;

import fr.prendresoin.evidence.RefusalService;
import fr.prendresoin.identity.Actor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Writes the refusals of the minute that is over to the journal; the rows it takes are locked, so no node repeats it. */
@Singleton
public class RefusalSealing {

    @Inject
    private RefusalService refusals;

    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    void seal() {
        refusals.seal(Actor.system("refusals"));
    }
}
