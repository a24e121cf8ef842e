package fr.prendresoin.notification;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;

/** What is told of enrolments: one by one, or to a whole promotion in one statement. */
@ApplicationScoped
class JpaEnrolmentNews {

    /**
     * As {@code ChannelPolicy} says for one person, said for thousands: this kind is told in the platform to whoever did
     * not refuse it there. Who was told before of the same enrolment, until another day, learns that the day has moved.
     */
    private static final String TELL = "insert ignore into notice (person_id, kind, subject, about, day, link, cause,"
            + " written_at) select e.person_id, 'OBLIGATION', if(exists (select 1 from notice n"
            + " where n.person_id = e.person_id and n.cause like concat('enrolment:', e.id, ':%')), 'DEADLINE_MOVED',"
            + " 'COURSE_REQUIRED'), v.title, e.due_on, concat('/formations/', c.slug),"
            + " concat('enrolment:', e.id, ':', e.due_on), ? from enrolment e join course c on c.id = e.course_id"
            + " join course_version v on v.id = e.version_id left join course_state s on s.enrolment_id = e.id"
            + " where e.withdrawn_at is null and e.exempted_at is null and s.completed_at is null"
            + " and not exists (select 1 from message_preference p where p.person_id = e.person_id"
            + " and p.kind = 'OBLIGATION' and p.channel = 'PLATFORM' and not p.wanted) and ";

    private static final String ONE =
            "select new fr.prendresoin.notification.EnrolledCourse(e.personId, v.title, c.slug,"
                    + " e.dueOn) from Enrolment e join PublishedCourse c on c.id = e.courseId"
                    + " join CourseVersion v on v.id = e.versionId where e.id = :enrolment";

    private final EntityManager entityManager;

    protected JpaEnrolmentNews() {
        this(null);
    }

    @Inject
    JpaEnrolmentNews(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    EnrolledCourse course(EnrolmentId enrolment) {
        return entityManager
                .createQuery(ONE, EnrolledCourse.class)
                .setParameter("enrolment", enrolment.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment " + enrolment));
    }

    /** Tells, in one statement, those of these people whom a rule asks; everybody it asks when there are none. */
    int tellAsked(RuleId rule, List<PersonId> people, Instant now) {
        entityManager.flush();
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        Query query = entityManager
                .createNativeQuery(
                        TELL + "e.rule_id = ?" + (people.isEmpty() ? "" : " and e.person_id in (" + marks + ")"))
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, rule.value().toString());
        for (int index = 0; index < people.size(); index++) {
            query.setParameter(index + 3, people.get(index).value().toString());
        }
        return query.executeUpdate();
    }

    /** Tells whose enrolment it is. */
    int tell(EnrolmentId enrolment, Instant now) {
        entityManager.flush();
        return entityManager
                .createNativeQuery(TELL + "e.id = ?")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, enrolment.value().toString())
                .executeUpdate();
    }
}
