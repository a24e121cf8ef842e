package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The states of courses of some hundreds of people at once. */
@ApplicationScoped
class JpaManyStates {

    private static final String CREATE_STATES = "insert ignore into course_state (enrolment_id)"
            + " select e.id from enrolment e where e.rule_id = ? and e.person_id in (%s)";

    /** Opened, exempted, or enrolled in by oneself: each is something somebody did or decided. */
    private static final String BEGUN = "select distinct e.personId from Enrolment e"
            + " left join CourseState s on s.enrolmentId = e.id where e.personId in :people"
            + " and (s.startedAt is not null or s.seenAt is not null or e.ruleId is null"
            + " or exists (select x from Exemption x where x.enrolmentId = e.id))";

    private final EntityManager entityManager;

    protected JpaManyStates() {
        this(null);
    }

    @Inject
    JpaManyStates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Gives, in one statement, a state to every enrolment that a rule gave to some of these people. */
    int create(RuleId rule, List<PersonId> people) {
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        Query query = entityManager.createNativeQuery(CREATE_STATES.formatted(marks));
        query.setParameter(1, rule.value().toString());
        for (int index = 0; index < people.size(); index++) {
            query.setParameter(index + 2, people.get(index).value().toString());
        }
        return query.executeUpdate();
    }

    /** Gives a state to one enrolment that has none. */
    void create(EnrolmentId enrolment) {
        entityManager
                .createNativeQuery("insert ignore into course_state (enrolment_id) values (?)")
                .setParameter(1, enrolment.value().toString())
                .executeUpdate();
    }

    /** Deletes the states of courses that nobody began. */
    void erase(List<EnrolmentId> enrolments) {
        entityManager
                .createQuery("delete from CourseState s where s.enrolmentId in :enrolments")
                .setParameter(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::value).toList())
                .executeUpdate();
    }

    /** Those of these people who have opened a course, or whose exemption was decided. */
    List<PersonId> haveBegun(Collection<PersonId> people) {
        return entityManager
                .createQuery(BEGUN, UUID.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }
}
