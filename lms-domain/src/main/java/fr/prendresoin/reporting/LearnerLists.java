package fr.prendresoin.reporting;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.Cursus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The named list of a faculty, for its manager alone. Pages follow each other by the last name shown (keyset), so page
 * 200 costs what page 1 costs; the export reads the same rows by blocks, in memory that does not grow with the list.
 */
@ApplicationScoped
public class LearnerLists {

    private static final int PAGE = 50;
    /** Each block sorts what is left of the list: few large blocks cost less than many small ones. */
    private static final int BLOCK = 25_000;

    private static final String SEPARATOR = "\u001F";

    private static final String SCOPE = " where e.faculty_id = :faculty and e.course_id = :course"
            + " and e.academic_year = :year and e.withdrawn_at is null";

    private static final String PERSON = " join person n on n.id = e.person_id";

    /** Found by an index and by names alone; the rest is read for the rows that are shown, not for all those sorted. */
    private static final String FOUND =
            "select e.id, e.promotion_id, e.exempted_at, e.optional, e.due_on, n.family_name,"
                    + " n.given_name, n.id as person from enrolment e" + PERSON;

    private static final String SHOWN = "select cast(t.id as char), t.family_name, t.given_name, p.cursus,"
            + " p.study_year, case when t.optional then 'OPTIONAL' when t.exempted_at is not null then 'EXEMPT'"
            + " when s.completed_at is not null then 'COMPLETED' when t.due_on < :today then 'LATE'"
            + " when s.started_at is null then 'NOT_STARTED' else 'UNDER_WAY' end,"
            + " (select count(*) from activity_state a where a.enrolment_id = t.id and a.passed_at is not null),"
            + " s.seen_at, s.completed_at, t.due_on, cast(t.person as char), s.passed_at"
            + " from (%s) t"
            + " join promotion p on p.id = t.promotion_id join course_state s on s.enrolment_id = t.id"
            + " order by t.family_name, t.given_name, t.person";

    private final EntityManager entityManager;

    protected LearnerLists() {
        this(null);
    }

    @Inject
    LearnerLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The fifty learners after a mark, by name; from the start when the mark is empty. */
    public LearnerPage page(Actor actor, Scope scope, LearnerFilter filter, String after) {
        ReportingRights.requireNames(actor, scope.faculty());
        List<Object[]> rows = rows(scope, filter, after, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<Object[]> shown = more ? rows.subList(0, PAGE) : rows;
        return new LearnerPage(
                shown.stream().map(LearnerLists::row).toList(),
                count(scope, filter),
                more ? Optional.of(mark(shown.get(PAGE - 1))) : Optional.empty());
    }

    /** Hands every learner of the filter to a writer, by name. */
    public void export(Actor actor, Scope scope, LearnerFilter filter, Consumer<LearnerRow> writer) {
        ReportingRights.requireNames(actor, scope.faculty());
        String after = "";
        List<Object[]> block;
        do {
            block = rows(scope, filter, after, BLOCK);
            block.stream().map(LearnerLists::row).forEach(writer);
            after = block.isEmpty() ? "" : mark(block.get(block.size() - 1));
        } while (block.size() == BLOCK);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Scope scope, LearnerFilter filter, String after, int most) {
        Map<String, Object> values = values(scope);
        StringBuilder sql =
                new StringBuilder(FOUND).append(joins(filter)).append(SCOPE).append(conditions(filter, values));
        if (!after.isEmpty()) {
            String[] mark = after.split(SEPARATOR, 3);
            sql.append(" and (n.family_name, n.given_name, n.id) > (:family, :given, :person)");
            values.put("family", mark[0]);
            values.put("given", mark[1]);
            values.put("person", mark[2]);
        }
        sql.append(" order by n.family_name, n.given_name, n.id limit ").append(most);
        values.put("today", scope.today());
        return bind(SHOWN.formatted(sql), values).getResultList();
    }

    private long count(Scope scope, LearnerFilter filter) {
        Map<String, Object> values = values(scope);
        String conditions = conditions(filter, values);
        if (conditions.contains(":today")) {
            values.put("today", scope.today());
        }
        String from = " from enrolment e" + (filter.name().isBlank() ? "" : PERSON) + joins(filter);
        return ((Number) bind("select count(*)" + from + SCOPE + conditions, values)
                        .getSingleResult())
                .longValue();
    }

    /** What the conditions of a filter ask beyond the enrolment and the person: each join costs a read per learner. */
    private static String joins(LearnerFilter filter) {
        boolean promotion = filter.cursus().isPresent() || filter.studyYear().isPresent();
        return (promotion ? " join promotion p on p.id = e.promotion_id" : "")
                + (filter.status().isPresent() ? " join course_state s on s.enrolment_id = e.id" : "");
    }

    private static Map<String, Object> values(Scope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("faculty", scope.faculty().value().toString());
        values.put("course", scope.course().toString());
        values.put("year", scope.year().start());
        return values;
    }

    private static String conditions(LearnerFilter filter, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        filter.cursus().ifPresent(cursus -> {
            sql.append(" and p.cursus = :cursus");
            values.put("cursus", cursus.name());
        });
        filter.studyYear().ifPresent(year -> {
            sql.append(" and p.study_year = :study");
            values.put("study", year);
        });
        filter.status().ifPresent(status -> sql.append(" and ").append(status.condition()));
        if (!filter.name().isBlank()) {
            sql.append(" and (n.family_name like :name or n.given_name like :name)");
            values.put("name", filter.name().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        return sql.toString();
    }

    /** Named parameters become the positional ones of native SQL, in the order they stand. */
    private Query bind(String sql, Map<String, Object> values) {
        StringBuilder positional = new StringBuilder();
        java.util.regex.Matcher names =
                java.util.regex.Pattern.compile(":([a-z]+)").matcher(sql);
        List<Object> ordered = new java.util.ArrayList<>();
        while (names.find()) {
            ordered.add(values.get(names.group(1)));
            names.appendReplacement(positional, "?");
        }
        names.appendTail(positional);
        Query query = entityManager.createNativeQuery(positional.toString());
        for (int index = 0; index < ordered.size(); index++) {
            query.setParameter(index + 1, ordered.get(index));
        }
        return query;
    }

    private static String mark(Object[] row) {
        return row[1] + SEPARATOR + row[2] + SEPARATOR + row[10];
    }

    private static LearnerRow row(Object[] row) {
        return new LearnerRow(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                Cursus.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                LearnerStatus.valueOf((String) row[5]),
                row[6] instanceof BigDecimal count ? count.longValue() : ((Number) row[6]).longValue(),
                instant(row[7]),
                instant(row[8]),
                instant(row[11]),
                row[9] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[9]);
    }

    private static Instant instant(Object stored) {
        if (stored instanceof java.sql.Timestamp timestamp) {
            return timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        return stored == null ? null : ((LocalDateTime) stored).toInstant(ZoneOffset.UTC);
    }
}
