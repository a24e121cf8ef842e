package fr.prendresoin.enrolment;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.PromotionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads rules. */
@ApplicationScoped
public class EnrolmentQueries {

    private final EntityManager entityManager;

    protected EnrolmentQueries() {
        this(null);
    }

    @Inject
    EnrolmentQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The rules in force for a promotion, nearest deadline first. */
    public List<RuleRow> rulesOf(Actor actor, PromotionRow promotion) {
        EnrolmentRights.requireManager(actor, promotion.facultyId());
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.enrolment.RuleRow(r.id, r.courseId, v.title, r.dueOn,"
                                + " (select count(e) from Enrolment e where e.ruleId = r.id and e.withdrawnAt is null))"
                                + " from EnrolmentRule r join CourseVersion v on v.id = r.versionId"
                                + " where r.promotionId = :promotion and r.withdrawnAt is null order by r.dueOn",
                        RuleRow.class)
                .setParameter("promotion", promotion.id())
                .getResultList();
    }
}
