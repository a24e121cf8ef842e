package fr.prendresoin.reporting;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Takes the national snapshots and shows the last one; no figure of fewer than ten people leaves it (rule 51). */
@ApplicationScoped
@Transactional
public class SnapshotService {

    /** The smallest number of people a public figure may speak of (security.md D.4). */
    public static final int THRESHOLD = 10;

    private final SnapshotRepository snapshots;
    private final DomainEvents events;
    private final Clock clock;

    protected SnapshotService() {
        this(null, null, null);
    }

    @Inject
    SnapshotService(SnapshotRepository snapshots, DomainEvents events, Clock clock) {
        this.snapshots = snapshots;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a snapshot; a new faculty starts a new series, whose first table owes nothing to the ones before. */
    public int take(Actor actor, UUID course, AcademicYear year) {
        actor.requireAdministration();
        Optional<NationalSnapshot> latest = snapshots.latest(course, year);
        CountTable counts = snapshots.count(course, year);
        Publication publication = latest.map(NationalSnapshot::publication)
                .filter(previous -> previous.basis().sameShapeAs(counts))
                .map(previous -> SmallCells.next(previous, counts))
                .orElseGet(() -> SmallCells.first(counts, THRESHOLD));
        int number = latest.map(NationalSnapshot::number).orElse(0) + 1;
        snapshots.add(new NationalSnapshot(course, year, number, publication).taken(actor.name(), clock.instant()));
        events.publish(new SnapshotTaken(course, year, number));
        return number;
    }

    /** The last snapshot's figures; empty before the first one. For the doyens and administrators. */
    public Optional<NationalFigures> latest(Actor actor, UUID course, AcademicYear year) {
        ReportingRights.requireNation(actor);
        return snapshots.latest(course, year).map(NationalSnapshot::figures);
    }
}
