package fr.prendresoin.reporting;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** The figures of one faculty, counted at the moment one asks: what a student just finished is in them. */
@ApplicationScoped
public class FacultyReports {

    private static final String ENROLLED = " from Enrolment e join Promotion p on p.id = e.promotionId"
            + " join CourseState s on s.enrolmentId = e.id where e.facultyId = :faculty and e.courseId = :course"
            + " and e.academicYear = :year and e.withdrawnAt is null";

    private static final String FIGURES = "select new fr.prendresoin.reporting.PromotionFigures(p.cursus, p.studyYear,"
            + " sum(case when e.exemptedAt is null then 1 else 0 end),"
            + " sum(case when e.exemptedAt is null and s.startedAt is not null then 1 else 0 end),"
            + " sum(case when e.exemptedAt is null and s.completedAt is not null then 1 else 0 end),"
            + " sum(case when e.exemptedAt is null and s.completedAt is null and e.dueOn < :today then 1 else 0 end),"
            + " sum(case when e.exemptedAt is not null then 1 else 0 end))" + ENROLLED
            + " group by p.cursus, p.studyYear order by p.cursus, p.studyYear";

    private static final String COMPLETIONS = "select s.completedAt" + ENROLLED
            + " and e.exemptedAt is null and s.completedAt is not null order by s.completedAt";

    private final EntityManager entityManager;

    protected FacultyReports() {
        this(null);
    }

    @Inject
    FacultyReports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The figures of each promotion that is enrolled in the course, by cursus and year of study. */
    public List<PromotionFigures> promotions(Actor actor, Scope scope) {
        ReportingRights.requireFigures(actor, scope.faculty());
        return scoped(entityManager.createQuery(FIGURES, PromotionFigures.class), scope)
                .setParameter("today", scope.today())
                .getResultList();
    }

    /** When each completion happened, oldest first: what a trend is drawn from. */
    public List<Instant> completions(Actor actor, Scope scope) {
        ReportingRights.requireFigures(actor, scope.faculty());
        return scoped(entityManager.createQuery(COMPLETIONS, Instant.class), scope)
                .getResultList();
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope) {
        return query.setParameter("faculty", scope.faculty().value())
                .setParameter("course", scope.course())
                .setParameter("year", scope.year().start());
    }
}
