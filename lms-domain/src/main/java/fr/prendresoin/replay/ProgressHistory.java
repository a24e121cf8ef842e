package fr.prendresoin.replay;

import fr.prendresoin.completion.Journey;
import fr.prendresoin.completion.Standing;
import fr.prendresoin.enrolment.EnrolmentDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.progress.Journeys;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where somebody stood in a course at the end of a day: the facts known until then, under the version in force then. */
@ApplicationScoped
public class ProgressHistory {

    private final Journeys journeys;

    protected ProgressHistory() {
        this(null);
    }

    @Inject
    ProgressHistory(Journeys journeys) {
        this.journeys = journeys;
    }

    /** @throws NotFound when the names of the faculty are not the actor's to read */
    public Dated asOf(Actor actor, EnrolmentDetails enrolment, LocalDate day) {
        OrganisationRights.requireNames(actor, new FacultyId(enrolment.facultyId()));
        return asOf(enrolment.enrolmentId(), ZoneId.of(enrolment.zone()), day);
    }

    /** @throws NotFound when the enrolment is somebody else's */
    public Dated asOf(Actor actor, LearnerEnrolment enrolment, LocalDate day) {
        if (!enrolment.person().equals(actor.requirePerson())) {
            throw new NotFound("enrolment " + enrolment.id() + " of " + actor.name());
        }
        return asOf(enrolment.enrolmentId(), ZoneId.of(enrolment.zone()), day);
    }

    private Dated asOf(EnrolmentId enrolment, ZoneId zone, LocalDate day) {
        Journey then =
                journeys.of(enrolment).before(day.plusDays(1).atStartOfDay(zone).toInstant());
        return new Dated(day, then, then.standing());
    }

    /** A standing and the day it is told for. */
    public record Dated(LocalDate day, Journey journey, Standing standing) {}
}
