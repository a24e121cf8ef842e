package fr.prendresoin.enrolment;

import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps enrolments in the database. */
@ApplicationScoped
class JpaEnrolmentRepository implements EnrolmentRepository {

    /**
     * An identifier nobody can guess: a UUID version 4 (RFC 9562, section 5.4) from the server's cryptographic
     * generator. MariaDB's own {@code uuid()} counts time, and its {@code uuid_v4()} came with 11.7.
     */
    static final String RANDOM_UUID = "concat(hex(random_bytes(6)), '4', substr(hex(random_bytes(2)), 2),"
            + " substr('89AB', 1 + (ord(random_bytes(1)) & 3), 1), substr(hex(random_bytes(8)), 2))";

    /** A whole promotion in one statement: 8,000 students must not take 8,000 round trips (field lesson T17). */
    private static final String ENROL_MEMBERS = "insert ignore into enrolment (id, person_id, course_id, version_id,"
            + " rule_id, promotion_id, faculty_id, academic_year, due_on, enrolled_at, version)"
            + " select " + RANDOM_UUID + ", m.person_id, r.course_id, r.version_id, r.id, p.id, p.faculty_id,"
            + " r.academic_year, r.due_on, ?, 1 from enrolment_rule r join promotion p"
            + " on p.academic_year = r.academic_year join promotion_member m on m.promotion_id = p.id"
            + " and m.left_at is null where r.id = ? and p.id = ?";

    /** Whom a withdrawn rule left behind, in this or another promotion, this rule takes up; the version is kept. */
    private static final String ENROL_AGAIN = "update enrolment e join enrolment_rule r on r.course_id = e.course_id"
            + " and r.academic_year = e.academic_year join promotion p on p.academic_year = r.academic_year"
            + " join promotion_member m on m.promotion_id = p.id and m.person_id = e.person_id and m.left_at is null"
            + " set e.rule_id = r.id, e.promotion_id = p.id, e.faculty_id = p.faculty_id, e.due_on = r.due_on,"
            + " e.withdrawn_at = null, e.version = e.version + 1"
            + " where r.id = ? and p.id = ? and e.withdrawn_at is not null and e.rule_id is not null";

    /** Whom two rules ask the same in one promotion keeps one enrolment, until the earlier day. */
    private static final String TAKE_OVER = "update enrolment e join enrolment_rule r on r.course_id = e.course_id"
            + " and r.academic_year = e.academic_year join enrolment_rule k on k.id = e.rule_id"
            + " join promotion_member m on m.promotion_id = e.promotion_id and m.person_id = e.person_id"
            + " and m.left_at is null set e.rule_id = r.id, e.due_on = r.due_on, e.version = e.version + 1"
            + " where r.id = ? and e.promotion_id = ? and e.withdrawn_at is null and r.due_on < k.due_on";

    /** Whom one promotion let go and another one still asks to take the same course. */
    private static final String TAKE_UP_ELSEWHERE = "update enrolment e join promotion_member m"
            + " on m.person_id = e.person_id and m.left_at is null and e.rule_id is not null join enrolment_rule r on r.promotion_id = m.promotion_id"
            + " and r.course_id = e.course_id and r.academic_year = e.academic_year and r.withdrawn_at is null"
            + " set e.rule_id = r.id, e.promotion_id = r.promotion_id, e.faculty_id = r.faculty_id, e.due_on = r.due_on,"
            + " e.withdrawn_at = null, e.version = e.version + 1 where e.withdrawn_at is not null";

    private static final String LEAVE_COHORT = "update enrolment e join enrolment_rule r on r.id = e.rule_id"
            + " set e.withdrawn_at = ?, e.version = e.version + 1"
            + " where r.cohort_id = ? and e.promotion_id = ? and e.withdrawn_at is null";

    private static final String OF_PEOPLE = " and e.person_id in (%s)";

    private static final String MEMBERS = " and m.person_id in (%s)";

    private final EntityManager entityManager;

    protected JpaEnrolmentRepository() {
        this(null);
    }

    @Inject
    JpaEnrolmentRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    @Override
    public EnrolmentRule getRule(RuleId id) {
        return Optional.ofNullable(entityManager.find(EnrolmentRule.class, id.value()))
                .orElseThrow(() -> new NotFound("rule " + id));
    }

    @Override
    public Enrolment get(EnrolmentId id) {
        return Optional.ofNullable(entityManager.find(Enrolment.class, id.value()))
                .orElseThrow(() -> new NotFound("enrolment " + id));
    }

    @Override
    public List<EnrolmentRule> rulesOf(PromotionId promotion) {
        return entityManager
                .createQuery(
                        "select r from EnrolmentRule r where r.promotionId = :promotion and r.withdrawnAt is null",
                        EnrolmentRule.class)
                .setParameter("promotion", promotion.value())
                .getResultList();
    }

    @Override
    public List<EnrolmentRule> rulesOf(CohortId cohort) {
        return entityManager
                .createQuery(
                        "select r from EnrolmentRule r where r.cohortId = :cohort and r.withdrawnAt is null",
                        EnrolmentRule.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    @Override
    public boolean cohortsAreAsked() {
        return !entityManager
                .createQuery(
                        "select r.id from EnrolmentRule r where r.cohortId is not null and r.withdrawnAt is null",
                        UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<Enrolment> find(PersonId person, UUID course, int academicYear) {
        return entityManager
                .createQuery(
                        "select e from Enrolment e where e.personId = :person and e.courseId = :course"
                                + " and e.academicYear = :year and e.ruleId is not null",
                        Enrolment.class)
                .setParameter("person", person.value())
                .setParameter("course", course)
                .setParameter("year", academicYear)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Enrolment> findPersonal(PersonId person, UUID occasion) {
        return entityManager
                .createQuery(
                        "select e from Enrolment e where e.occasionId = :occasion and e.personId = :person"
                                + " and e.ruleId is null",
                        Enrolment.class)
                .setParameter("occasion", occasion)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Enrolment> enrolmentsIn(PromotionId promotion, PersonId person) {
        return entityManager
                .createQuery(
                        "select e from Enrolment e where e.personId = :person and e.promotionId = :promotion"
                                + " and e.withdrawnAt is null",
                        Enrolment.class)
                .setParameter("person", person.value())
                .setParameter("promotion", promotion.value())
                .getResultList();
    }

    @Override
    public int enrolMembers(EnrolmentRule rule, PromotionId promotion, List<PersonId> people, Instant now) {
        entityManager.flush();
        String id = rule.id().value().toString();
        String where = promotion.value().toString();
        execute(TAKE_OVER, MEMBERS, people, id, where);
        return execute(ENROL_AGAIN, MEMBERS, people, id, where)
                + execute(ENROL_MEMBERS, MEMBERS, people, LocalDateTime.ofInstant(now, ZoneOffset.UTC), id, where);
    }

    /** Runs a statement, for these people alone when there are some. */
    private int execute(String statement, String condition, List<PersonId> people, Object... values) {
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        Query query = entityManager.createNativeQuery(statement + (people.isEmpty() ? "" : condition.formatted(marks)));
        int position = 1;
        for (Object value : values) {
            query.setParameter(position++, value);
        }
        for (PersonId person : people) {
            query.setParameter(position++, person.value().toString());
        }
        return query.executeUpdate();
    }

    @Override
    public int withdraw(PromotionId promotion, List<PersonId> people, Instant now) {
        return entityManager
                .createQuery("update Enrolment e set e.withdrawnAt = :now where e.promotionId = :promotion"
                        + " and e.personId in :people and e.withdrawnAt is null")
                .setParameter("now", now)
                .setParameter("promotion", promotion.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .executeUpdate();
    }

    @Override
    public int withdraw(CohortId cohort, PromotionId promotion, List<PersonId> people, Instant now) {
        entityManager.flush();
        LocalDateTime moment = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        String where = promotion.value().toString();
        return execute(LEAVE_COHORT, OF_PEOPLE, people, moment, cohort.value().toString(), where);
    }

    @Override
    public List<PersonId> withdrawnFrom(RuleId rule) {
        return entityManager
                .createQuery(
                        "select e.personId from Enrolment e where e.ruleId = :rule and e.withdrawnAt is not null",
                        UUID.class)
                .setParameter("rule", rule.value())
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public int takeUpElsewhere(List<PersonId> people) {
        entityManager.flush();
        return execute(TAKE_UP_ELSEWHERE, OF_PEOPLE, people);
    }

    @Override
    public List<Deadline> deadlines(PromotionId promotion, PersonId person) {
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.enrolment.Deadline(e.id, r.dueOn, e.dueOn) from Enrolment e"
                                + " join EnrolmentRule r on r.id = e.ruleId where e.promotionId = :promotion"
                                + " and e.personId = :person and e.withdrawnAt is null",
                        Deadline.class)
                .setParameter("promotion", promotion.value())
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public void move(EnrolmentId enrolment, LocalDate day) {
        entityManager
                .createNativeQuery("update enrolment set due_on = ?, version = version + 1 where id = ?")
                .setParameter(1, day)
                .setParameter(2, enrolment.value().toString())
                .executeUpdate();
    }

    @Override
    public List<EnrolmentId> enrolmentsOf(List<PersonId> people) {
        return entityManager
                .createQuery("select e.id from Enrolment e where e.personId in :people", UUID.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(EnrolmentId::new)
                .toList();
    }

    @Override
    public void erase(List<EnrolmentId> enrolments) {
        entityManager
                .createQuery("delete from Enrolment e where e.id in :enrolments")
                .setParameter(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::value).toList())
                .executeUpdate();
    }

    @Override
    public int withdrawAll(RuleId rule, Instant now) {
        return entityManager
                .createQuery("update Enrolment e set e.withdrawnAt = :now where e.ruleId = :rule"
                        + " and e.withdrawnAt is null")
                .setParameter("now", now)
                .setParameter("rule", rule.value())
                .executeUpdate();
    }
}
