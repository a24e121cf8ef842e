package fr.prendresoin.participation;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.dpc.SeatDetails;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;

/** The seat of one participant, with the version of the course they follow. */
public record Seat(SeatDetails details, Course course) {

    public EnrolmentId enrolment() {
        return new EnrolmentId(details.enrolment());
    }

    public PersonId person() {
        return new PersonId(details.person());
    }

    public SessionDetails session() {
        return details.session();
    }

    /** What it asks. */
    public SeatPlan plan() {
        return SeatPlan.of(session(), course);
    }

    /** Whether its participant gave it up, or lost it. */
    public boolean left() {
        return details.withdrawnAt().isPresent();
    }
}
