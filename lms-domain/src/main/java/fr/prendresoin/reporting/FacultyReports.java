package fr.prendresoin.reporting;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The figures of one faculty, counted at the moment one asks: what a student just finished is in them. */
@ApplicationScoped
public class FacultyReports {

    /** Learners who stand at the same point are counted in one pass over an index; names of promotions come after. */
    private static final String GROUPS = "select p.cursus, p.study_year, g.exempt, g.started, g.overdue, g.span,"
            + " g.learners from (select e.promotion_id, e.exempted_at is not null as exempt,"
            + " s.started_at is not null as started, e.due_on < ? as overdue, case%s when s.completed_at is not null"
            + " then 0 end as span, count(*) as learners from enrolment e join course_state s on s.enrolment_id = e.id"
            + " where e.faculty_id = ? and e.course_id = ? and e.academic_year = ? and e.withdrawn_at is null"
            + " group by e.promotion_id, exempt, started, overdue, span) g join promotion p on p.id = g.promotion_id"
            + " order by p.cursus, p.study_year";

    private final EntityManager entityManager;

    protected FacultyReports() {
        this(null);
    }

    @Inject
    FacultyReports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The figures of each promotion, and of the faculty over time.
     *
     * @param moments oldest first: how many had completed before each of them is counted; may be empty
     */
    public FacultyFigures figures(Actor actor, Scope scope, List<Instant> moments) {
        ReportingRights.requireFigures(actor, scope.faculty());
        Query query = entityManager.createNativeQuery(GROUPS.formatted(spans(moments.size())));
        List<Object> values = values(scope, moments);
        for (int index = 0; index < values.size(); index++) {
            query.setParameter(index + 1, values.get(index));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return FacultyFigures.of(rows.stream().map(LearnerGroup::of).toList(), moments.size());
    }

    /** The newest moment is compared first. */
    private static String spans(int moments) {
        StringBuilder sql = new StringBuilder();
        for (int span = moments; span > 0; span--) {
            sql.append(" when s.completed_at >= ? then ").append(span);
        }
        return sql.toString();
    }

    private static List<Object> values(Scope scope, List<Instant> moments) {
        List<Object> values = new ArrayList<>();
        values.add(scope.today());
        for (int span = moments.size(); span > 0; span--) {
            values.add(LocalDateTime.ofInstant(moments.get(span - 1), ZoneOffset.UTC));
        }
        values.add(scope.faculty().value().toString());
        values.add(scope.course().toString());
        values.add(scope.year().start());
        return values;
    }
}
