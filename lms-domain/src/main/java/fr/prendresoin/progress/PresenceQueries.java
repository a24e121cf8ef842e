package fr.prendresoin.progress;

import fr.prendresoin.completion.Journey;
import fr.prendresoin.enrolment.EnrolmentDetails;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads who decided on the presences of a learner. */
@ApplicationScoped
public class PresenceQueries {

    private static final String DECISIONS = "select new fr.prendresoin.progress.PresenceRow(f.kind, f.activity,"
            + " f.happenedOn, f.recordedAt, d.reason, p.givenName, p.familyName) from PresenceDecision d"
            + " join ActivityFact f on f.id = d.factNumber join Person p on p.id = d.decidedBy"
            + " where d.enrolmentId = :enrolment order by f.id desc";

    private final Journeys journeys;
    private final EntityManager entityManager;

    protected PresenceQueries() {
        this(null, null);
    }

    @Inject
    PresenceQueries(Journeys journeys, EntityManager entityManager) {
        this.journeys = journeys;
        this.entityManager = entityManager;
    }

    /** The versions a learner took and what they did, for whoever may read the names of the faculty. */
    public Journey journey(Actor actor, EnrolmentDetails enrolment) {
        OrganisationRights.requireNames(actor, new FacultyId(enrolment.facultyId()));
        return journeys.of(enrolment.enrolmentId());
    }

    /** Every presence confirmed or withdrawn, newest first; for whoever may read the names of the faculty. */
    public List<PresenceRow> decisionsOn(Actor actor, EnrolmentDetails enrolment) {
        OrganisationRights.requireNames(actor, new FacultyId(enrolment.facultyId()));
        return entityManager
                .createQuery(DECISIONS, PresenceRow.class)
                .setParameter("enrolment", enrolment.id())
                .getResultList();
    }
}
