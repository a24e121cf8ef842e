package fr.prendresoin.enrolment;

import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.MemberRow;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Reads rules, and the enrolments they made for those who manage them. */
@ApplicationScoped
public class EnrolmentQueries {

    private static final String DETAILS =
            "select new fr.prendresoin.enrolment.EnrolmentDetails(e.id, e.personId, e.facultyId,"
                    + " e.promotionId, n.familyName, n.givenName, v.title, p.cursus, p.studyYear, p.academicYear, e.dueOn,"
                    + " e.exemptedAt, e.optional, e.withdrawnAt, f.zone) from Enrolment e join Person n on n.id = e.personId"
                    + " join CourseVersion v on v.id = e.versionId join Promotion p on p.id = e.promotionId"
                    + " join Faculty f on f.id = e.facultyId where e.id = :enrolment";

    private static final String DECISIONS =
            "select new fr.prendresoin.enrolment.ExemptionRow(x.granted, x.optional, x.reason,"
                    + " d.givenName, d.familyName, x.decidedAt) from Exemption x join Person d on d.id = x.decidedBy"
                    + " where x.enrolmentId = :enrolment order by x.decidedAt desc";

    private static final String OF_PEOPLE = "select new fr.prendresoin.enrolment.MemberEnrolment(e.id, e.personId,"
            + " v.title, e.exemptedAt, e.optional) from Enrolment e join CourseVersion v on v.id = e.versionId"
            + " where e.promotionId = :promotion and e.withdrawnAt is null and e.personId in :people"
            + " order by e.dueOn, v.title";

    private final EntityManager entityManager;
    private final CohortQueries cohorts;

    protected EnrolmentQueries() {
        this(null, null);
    }

    @Inject
    EnrolmentQueries(EntityManager entityManager, CohortQueries cohorts) {
        this.entityManager = entityManager;
        this.cohorts = cohorts;
    }

    /** The rules in force for a promotion, nearest deadline first. */
    public List<RuleRow> rulesOf(Actor actor, PromotionRow promotion) {
        EnrolmentRights.requireManager(actor, promotion.facultyId());
        return rules("promotionId", promotion.id());
    }

    /** The rules in force for a cohort, nearest deadline first; not found for whoever does not manage its whole unit. */
    public List<RuleRow> rulesOf(Actor actor, CohortId cohort) {
        return rules("cohortId", cohorts.get(actor, cohort).id());
    }

    private List<RuleRow> rules(String target, UUID id) {
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.enrolment.RuleRow(r.id, r.courseId, v.title, r.dueOn,"
                                + " (select count(e) from Enrolment e where e.ruleId = r.id and e.withdrawnAt is null),"
                                + " case when c.currentVersionId = r.versionId then false else true end)"
                                + " from EnrolmentRule r join CourseVersion v on v.id = r.versionId"
                                + " join PublishedCourse c on c.id = r.courseId where r." + target
                                + " = :target and r.withdrawnAt is null order by r.dueOn",
                        RuleRow.class)
                .setParameter("target", id)
                .getResultList();
    }

    /** @throws NotFound when there is no such enrolment, or the actor does not manage its faculty */
    public EnrolmentDetails details(Actor actor, EnrolmentId id) {
        EnrolmentDetails details = entityManager
                .createQuery(DETAILS, EnrolmentDetails.class)
                .setParameter("enrolment", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment " + id));
        EnrolmentRights.requireNames(actor, details.facultyId());
        return details;
    }

    /** Every decision on what the course is to the learner, newest first. */
    public List<ExemptionRow> decisionsOn(Actor actor, EnrolmentDetails enrolment) {
        EnrolmentRights.requireNames(actor, enrolment.facultyId());
        return entityManager
                .createQuery(DECISIONS, ExemptionRow.class)
                .setParameter("enrolment", enrolment.id())
                .getResultList();
    }

    /** What some members of a promotion must take, nearest deadline first. */
    public List<MemberEnrolment> enrolmentsOf(Actor actor, PromotionRow promotion, List<MemberRow> people) {
        EnrolmentRights.requireNames(actor, promotion.facultyId());
        if (people.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(OF_PEOPLE, MemberEnrolment.class)
                .setParameter("promotion", promotion.id())
                .setParameter("people", people.stream().map(MemberRow::id).toList())
                .getResultList();
    }
}
