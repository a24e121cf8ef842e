package fr.prendresoin.enrolment;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Reads which version of its course an obligation gives, and who takes another one. */
@ApplicationScoped
public class ObligationQueries {

    private static final String ROW = "select new fr.prendresoin.enrolment.ObligationRow(r.id, r.promotionId,"
            + " r.facultyId, r.cohortId, n.title, r.versionId, v.number, n.id, n.number, r.dueOn) from EnrolmentRule r"
            + " join CourseVersion v on v.id = r.versionId join PublishedCourse c on c.id = r.courseId"
            + " join CourseVersion n on n.id = c.currentVersionId where r.id = :rule and r.withdrawnAt is null";

    private static final String OTHERS = "select e.id from Enrolment e where e.ruleId = :rule"
            + " and e.withdrawnAt is null and e.versionId <> :version order by e.id";

    private final EntityManager entityManager;
    private final CohortQueries cohorts;

    protected ObligationQueries() {
        this(null, null);
    }

    @Inject
    ObligationQueries(EntityManager entityManager, CohortQueries cohorts) {
        this.entityManager = entityManager;
        this.cohorts = cohorts;
    }

    /** @throws NotFound when there is no such rule in force, or the actor does not manage whom it asks */
    public ObligationRow get(Actor actor, RuleId rule) {
        ObligationRow row = entityManager
                .createQuery(ROW, ObligationRow.class)
                .setParameter("rule", rule.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("rule " + rule));
        if (row.cohortId() == null) {
            EnrolmentRights.requireManager(actor, row.facultyId());
        } else {
            cohorts.get(actor, new CohortId(row.cohortId()));
        }
        return row;
    }

    /** Whom the rule enrolled and who take another version than this one. */
    public List<EnrolmentId> others(Actor actor, ObligationRow obligation, VersionId version) {
        get(actor, obligation.ruleId());
        return entityManager
                .createQuery(OTHERS, UUID.class)
                .setParameter("rule", obligation.id())
                .setParameter("version", version.value())
                .getResultStream()
                .map(EnrolmentId::new)
                .toList();
    }
}
