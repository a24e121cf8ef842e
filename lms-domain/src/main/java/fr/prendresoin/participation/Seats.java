package fr.prendresoin.participation;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.SeatDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds seats, for whoever may see them. */
@ApplicationScoped
class Seats {

    private final DpcQueries sessions;
    private final Courses courses;

    protected Seats() {
        this(null, null);
    }

    @Inject
    Seats(DpcQueries sessions, Courses courses) {
        this.sessions = sessions;
        this.courses = courses;
    }

    /** The seat behind an enrolment; empty for what a faculty asks, which belongs to no session. */
    Optional<Seat> find(EnrolmentId enrolment) {
        return sessions.enrolmentOf(enrolment.value()).map(this::seat);
    }

    /** @throws NotFound when there is no such seat, or it is somebody else's */
    Seat own(Actor actor, EnrolmentId enrolment) {
        Seat seat = get(enrolment);
        if (!seat.person().equals(actor.requirePerson())) {
            throw new NotYours("seat " + enrolment + " for " + actor.name());
        }
        return seat;
    }

    /** @throws NotFound when there is no such seat, or another body organises its session */
    Seat organised(Actor actor, EnrolmentId enrolment) {
        Seat seat = get(enrolment);
        sessions.requireOrganiser(actor, seat.session().id());
        return seat;
    }

    private Seat get(EnrolmentId enrolment) {
        return find(enrolment).orElseThrow(() -> new NotFound("seat " + enrolment));
    }

    private Seat seat(SeatDetails details) {
        return new Seat(
                details,
                courses.version(new VersionId(details.session().action().versionId())));
    }
}
