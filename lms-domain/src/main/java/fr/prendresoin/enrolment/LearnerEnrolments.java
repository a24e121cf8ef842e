package fr.prendresoin.enrolment;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** A learner's own enrolments; nobody reads another person's here. */
@ApplicationScoped
public class LearnerEnrolments {

    private static final String OWN = "select new fr.prendresoin.enrolment.LearnerEnrolment(e.id, e.personId, c.slug,"
            + " e.versionId, e.dueOn, coalesce(e.zone, f.zone), e.exemptedAt, e.optional, r.dueOn) from Enrolment e"
            + " join PublishedCourse c on c.id = e.courseId left join Faculty f on f.id = e.facultyId"
            + " left join EnrolmentRule r on r.id = e.ruleId"
            + " where e.personId = :person and e.withdrawnAt is null";

    private static final String EXEMPTION =
            "select new fr.prendresoin.enrolment.ExemptionRow(x.granted, x.optional, x.reason,"
                    + " d.givenName, d.familyName, x.decidedAt) from Exemption x join Person d on d.id = x.decidedBy"
                    + " where x.enrolmentId = :enrolment and x.granted = true order by x.decidedAt desc";

    private final EntityManager entityManager;

    protected LearnerEnrolments() {
        this(null);
    }

    @Inject
    LearnerEnrolments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every course of the actor, nearest deadline first. */
    public List<LearnerEnrolment> all(Actor actor) {
        return entityManager
                .createQuery(OWN + " order by e.dueOn, c.slug", LearnerEnrolment.class)
                .setParameter("person", actor.requirePerson().value())
                .getResultList();
    }

    /**
     * The actor's enrolment in a course, the one that lasts longest when there are several.
     *
     * @throws NotFound when they are not enrolled, or the course does not exist
     */
    public LearnerEnrolment get(Actor actor, String courseSlug) {
        PersonId person = actor.requirePerson();
        return entityManager
                .createQuery(
                        OWN + " and c.slug = :slug order by e.dueOn desc, e.academicYear desc", LearnerEnrolment.class)
                .setParameter("person", person.value())
                .setParameter("slug", courseSlug)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment of " + person + " in " + courseSlug));
    }

    /**
     * Why the actor is exempt or free to follow the course, by whose decision and since when; empty when they are not.
     *
     * @throws NotFound when the enrolment is somebody else's
     */
    public Optional<ExemptionRow> exemption(Actor actor, LearnerEnrolment enrolment) {
        if (!enrolment.person().equals(actor.requirePerson())) {
            throw new NotFound("enrolment " + enrolment.id() + " of " + actor.name());
        }
        return !enrolment.asked()
                ? entityManager
                        .createQuery(EXEMPTION, ExemptionRow.class)
                        .setParameter("enrolment", enrolment.id())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }
}
