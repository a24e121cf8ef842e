package fr.prendresoin;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows, so that foreign keys hold; written in SQL, because a world knows no context's entities. */
public final class DatabaseWorld implements World {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 9, 1, 8, 0);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    private final EntityManager entityManager;

    DatabaseWorld(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public PersonId person() {
        return person("Martin", "Claire");
    }

    /** Somebody with this name. */
    public PersonId person(String familyName, String givenName) {
        UUID id = Ids.next();
        sql(
                "insert into person (id, family_name, given_name, registered_at) values (?, ?, ?, ?)",
                id,
                familyName,
                givenName,
                LONG_AGO);
        return new PersonId(id);
    }

    /** Somebody whose role is given in these units, and who manages these faculties by it. */
    public Actor manager(List<UUID> units, List<UUID> faculties) {
        PersonId person = person();
        units.forEach(unit -> sql(
                "insert into membership values (?, ?, 'FACULTY_MANAGER', ?, ?, null)",
                Ids.next(),
                person.value(),
                unit,
                LONG_AGO));
        List<Grant> grants = faculties.stream()
                .map(faculty -> new Grant(Role.FACULTY_MANAGER, faculty))
                .toList();
        return Actor.of(person, "manager", grants);
    }

    /** The manager of a faculty. */
    public Actor managerOf(UUID faculty) {
        return manager(List.of(faculty), List.of(faculty));
    }

    /** A faculty in the time zone of Paris. */
    public UUID faculty() {
        UUID id = Ids.next();
        String code = id.toString();
        sql(
                "insert into faculty values (?, ?, '0134009M', ?, 'MEDICINE', 'UFR', 'Université', 'Lyon', 'Lyon',"
                        + " 'Europe/Paris', 'oui', 'oui', '')",
                id,
                code,
                code);
        sql("insert into organisation_unit values (?, null, 'COMPONENT', ?, 'UFR')", id, code);
        sql("insert into unit_faculty values (?, ?)", id, id);
        return id;
    }

    @Override
    public PromotionRow promotion() {
        return promotion(faculty(), Cursus.MEDICINE, 4);
    }

    /** A promotion of this faculty. */
    public PromotionRow promotion(UUID faculty, Cursus cursus, int year) {
        UUID id = Ids.next();
        sql("insert into promotion values (?, ?, ?, ?, 2026, 1)", id, faculty, cursus.name(), year);
        return new PromotionRow(id, faculty, cursus, year, 2026, "Europe/Paris", 0);
    }

    @Override
    public CohortId cohort() {
        return cohort(faculty(), "CURSUS=MEDICINE");
    }

    /** A cohort of a unit with this condition. */
    public CohortId cohort(UUID unit, String criteria) {
        UUID id = Ids.next();
        sql("insert into cohort values (?, ?, ?, ?, null, ?, null, 1)", id, unit, id.toString(), criteria, LONG_AGO);
        return new CohortId(id);
    }

    @Override
    public CourseRow course() {
        UUID id = Ids.next();
        UUID version = Ids.next();
        sql("insert into course values (?, ?, ?, 1)", id, id.toString(), version);
        sql("insert into course_version values (?, ?, 1, ?, 'Formation', ?)", version, id, "0".repeat(64), LONG_AGO);
        return new CourseRow(id, id.toString(), version, 1, "Formation");
    }

    /** Publishes these files as the next version of a course; returns the course with that version. */
    public CourseRow publish(CourseRow course, Map<String, String> texts) {
        UUID version = Ids.next();
        int number = course.number() + 1;
        sql(
                "insert into course_version values (?, ?, ?, ?, 'Formation', ?)",
                version,
                course.id(),
                number,
                "1".repeat(64),
                LONG_AGO);
        texts.forEach(
                (name, body) -> sql("insert into course_text values (?, ?, ?, ?)", Ids.next(), version, name, body));
        sql("update course set current_version_id = ? where id = ?", version, course.id());
        return new CourseRow(course.id(), course.slug(), version, number, course.title());
    }

    @Override
    public void join(PromotionRow promotion, PersonId person) {
        sql(
                "insert into promotion_member values (?, ?, ?, ?, null)",
                Ids.next(),
                promotion.id(),
                person.value(),
                LONG_AGO);
    }

    @Override
    public void leave(PromotionRow promotion, PersonId person) {
        sql(
                "update promotion_member set left_at = ? where promotion_id = ? and person_id = ?",
                LONG_AGO.plusDays(1),
                promotion.id(),
                person.value());
    }

    @Override
    public LearnerEnrolment enrolment() {
        PromotionRow promotion = promotion();
        CourseRow course = course();
        PersonId person = person();
        return enrol(rule(promotion, course), promotion, course, person);
    }

    /** The obligation of a promotion to take a course until 30 June 2027. */
    public RuleId rule(PromotionRow promotion, CourseRow course) {
        UUID id = Ids.next();
        sql(
                "insert into enrolment_rule values (?, ?, ?, ?, ?, 2026, ?, null, ?, null, 1, null)",
                id,
                promotion.id(),
                promotion.facultyId(),
                course.id(),
                course.versionId(),
                DUE,
                LONG_AGO);
        return new RuleId(id);
    }

    /** One person enrolled by a rule, without a state of their course. */
    public LearnerEnrolment enrol(RuleId rule, PromotionRow promotion, CourseRow course, PersonId person) {
        UUID id = Ids.next();
        sql(
                "insert into enrolment (id, person_id, course_id, version_id, rule_id, promotion_id, faculty_id, academic_year, due_on,"
                        + " enrolled_at, version, optional) values (?, ?, ?, ?, ?, ?, ?, 2026, ?, ?, 1, false)",
                id,
                person.value(),
                course.id(),
                course.versionId(),
                rule.value(),
                promotion.id(),
                promotion.facultyId(),
                DUE,
                LONG_AGO);
        return new LearnerEnrolment(
                id, person.value(), course.slug(), course.versionId(), DUE, "Europe/Paris", null, false, DUE);
    }

    @Override
    public Enrolled enrolled(int people) {
        PromotionRow promotion = promotion();
        CourseRow course = course();
        RuleId rule = rule(promotion, course);
        List<EnrolmentId> enrolments = Stream.generate(
                        () -> enrol(rule, promotion, course, person()).enrolmentId())
                .limit(people)
                .toList();
        return new Enrolled(rule, enrolments);
    }

    @Override
    public void forget() {
        entityManager.flush();
        entityManager.clear();
    }

    /** Runs one statement; identifiers are bound as the column type wants them. */
    public int sql(String statement, Object... values) {
        Query query = entityManager.createNativeQuery(statement);
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            query.setParameter(index + 1, value instanceof UUID id ? id.toString() : value);
        }
        return query.executeUpdate();
    }
}
