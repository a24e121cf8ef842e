package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Finds a learner's own receipts again, each in the row that it was given for: one that is shown is still kept. */
@ApplicationScoped
public class ReceiptQueries {

    /** How many a page shows. */
    public static final int PAGE = 50;

    private static final String ANSWERS = "select 'R' as kind, a.receipt as number, a.saved_at as at, c.slug as slug,"
            + " t.version_id as version, t.activity as activity, a.question as question, t.number as attempt,"
            + " if(exists (select 1 from answer b where b.attempt_id = a.attempt_id and b.question = a.question"
            + " and b.seq > a.seq), 'ANSWER_REPLACED', 'ANSWER') as what from attempt t"
            + " join enrolment e on e.id = t.enrolment_id join course c on c.id = e.course_id"
            + " join answer a on a.attempt_id = t.id where t.person_id = ?";

    private static final String FACTS = "select 'A', f.id, f.recorded_at, c.slug, e.version_id, f.activity, null, null,"
            + " f.kind from enrolment e join course c on c.id = e.course_id join activity_fact f on f.enrolment_id = e.id"
            + " where e.person_id = ? and f.kind in ('FINISHED', 'GRADED', 'PRESENT')";

    private static final String PLACES = "select 'P', s.place_seq, s.seen_at, c.slug, e.version_id, s.place_activity,"
            + " null, null, 'PLACE' from enrolment e join course c on c.id = e.course_id"
            + " join course_state s on s.enrolment_id = e.id where e.person_id = ? and s.place_seq > 0"
            + " and s.place_activity is not null";

    private static final String OWN = "select * from (" + ANSWERS + " union all " + FACTS + " union all " + PLACES
            + ") own where (? = '' or slug = ?) and (? = '' or kind = ? and number = ?) and at >= ? and at < ?"
            + " and (at, kind, number) < (?, ?, ?) order by at desc, kind desc, number desc limit ?";

    private final Courses courses;
    private final EntityManager entityManager;

    protected ReceiptQueries() {
        this(null, null);
    }

    @Inject
    ReceiptQueries(Courses courses, EntityManager entityManager) {
        this.courses = courses;
        this.entityManager = entityManager;
    }

    /**
     * The actor's receipts, newest first.
     *
     * @param mark where the page before ended; what is no mark is the start
     */
    public ReceiptSlice page(Actor actor, ReceiptFilter filter, String mark) {
        Query query = entityManager.createNativeQuery(OWN);
        String person = actor.requirePerson().value().toString();
        for (int position = 1; position <= 3; position++) {
            query.setParameter(position, person);
        }
        narrow(query, filter, ReceiptMark.parse(mark));
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        List<OwnReceipt> rows = found.stream().map(OwnReceipt::new).toList();
        List<OwnReceipt> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new ReceiptSlice(
                shown.stream().map(this::named).toList(),
                rows.size() > PAGE ? Optional.of(shown.get(PAGE - 1).mark().text()) : Optional.empty());
    }

    private static void narrow(Query query, ReceiptFilter filter, ReceiptMark mark) {
        ReceiptNumber number = filter.number().orElse(new ReceiptNumber("", 0));
        String course = filter.course().orElse("");
        query.setParameter(4, course).setParameter(5, course);
        query.setParameter(6, number.kind()).setParameter(7, number.kind()).setParameter(8, number.number());
        query.setParameter(9, moment(filter.from())).setParameter(10, moment(filter.until()));
        query.setParameter(11, moment(mark.savedAt()))
                .setParameter(12, mark.number().kind())
                .setParameter(13, mark.number().number());
        query.setParameter(14, PAGE + 1);
    }

    private static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private ReceiptRow named(OwnReceipt receipt) {
        Course course = courses.version(new VersionId(receipt.version()));
        String activity = course.find(receipt.activity()).map(Activity::title).orElse(receipt.activity());
        return receipt.row(course.title(), activity);
    }
}
