package fr.prendresoin;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.UUID;

/** Somebody who has a row in every table that may hold a person, as a learner and as one who decides about others. */
final class PersonWithEverything {

    static final String GIVEN_NAME = "Quetzalcoline";
    static final String FAMILY_NAME = "Zyxwvut";
    static final String LOGIN = "zyxwvut.test";
    static final String PASSWORD = "a password of zyxwvut";
    static final LocalDateTime DAY = LocalDateTime.of(2026, 10, 1, 8, 0);

    final PersonId person;
    final UUID account = Ids.next();
    final LearnerEnrolment enrolment;
    final PersonId other;
    final CourseRow course;
    final PromotionRow promotion;

    private final DatabaseWorld world;

    PersonWithEverything(DatabaseWorld world) {
        this.world = world;
        person = world.person(FAMILY_NAME, GIVEN_NAME);
        other = world.person("Abc", "Autre");
        promotion = world.promotion();
        course = world.course();
        world.join(promotion, person);
        enrolment = world.enrol(world.rule(promotion, course), promotion, course, person);
        account();
        learning();
        decisions();
        studies();
        new ProfessionalRows(world, person).add();
        new DpcRows(world, this).add();
        new RowsElsewhere(world, this).add();
    }

    private void account() {
        String hash = IdentityFixtures.hashOf(PASSWORD);
        world.sql("insert into account values (?, ?, ?, ?, null, 1)", account, person.value(), LOGIN, hash);
        world.sql("insert into sign_in_session values (?, ?, ?, ?, null)", sha256("token"), account, DAY, DAY);
        world.sql("insert into sign_in_throttle values (?, 1, ?)", sha256(LOGIN), DAY);
        world.sql(
                "insert into membership values (?, ?, 'STUDENT', ?, ?, null)",
                Ids.next(),
                person.value(),
                promotion.facultyId(),
                DAY);
    }

    private void learning() {
        UUID id = enrolment.id();
        world.sql(
                "insert into course_state (enrolment_id, started_at, completed_at, place_activity, place_anchor, seen_at,"
                        + " passed_at, moved) values (?, ?, ?, 'lecon', 'intertitre', ?, ?, true)",
                id,
                DAY,
                DAY,
                DAY,
                DAY);
        world.sql("insert into activity_state values (?, 'quiz', ?, ?, 9)", id, DAY, DAY);
        presence(id, other, "Vue par le voisin de " + FAMILY_NAME);
        time(id, other);
        halfDays(id);
        answers(id);
        accommodation(person, other);
        accommodation(other, person);
        exemption(id, other, "Le motif nomme " + FAMILY_NAME);
        move(id, other, "Le motif nomme " + FAMILY_NAME);
        attestation(id);
        seat(id);
    }

    private void seat(UUID enrolment) {
        String words = "Moi, " + FAMILY_NAME;
        world.sql("insert into seat_satisfaction values (?, '2026-09-01', ?, ?)", enrolment, words, DAY);
        world.sql("insert into seat_grade values (?, 'objectifs', 4)", enrolment);
        world.sql("insert into seat_statement values (?, 60, ?)", enrolment, DAY);
        world.sql("insert into seat_plan values (?, ?, ?, ?)", Ids.next(), enrolment, words, DAY);
        world.sql(
                "insert into seat_message values (?, ?, ?, true, ?, ?)",
                Ids.next(),
                enrolment,
                person.value(),
                words,
                DAY);
        world.sql(
                "insert into credit values (?, ?, ?, ?, 'ACTION', 'SESSION', 'Action', 'Organisme', true, 'FC', true, '4', '2026-10-01', 60, 0,"
                        + " 0, true, ?, ?)",
                Ids.next(),
                enrolment,
                person.value(),
                Ids.next(),
                "0".repeat(28),
                DAY);
    }

    private void attestation(UUID enrolment) {
        UUID id = Ids.next();
        String key = sha256("key");
        world.sql("insert into seal_key values (?, 'public', '', null, null, ?)", key, DAY);
        world.sql(
                "insert into attestation values (?, ?, 'MODULE', ?, ?, ?, ?, ?, 'signature')",
                id,
                "7".repeat(28),
                person.value(),
                enrolment,
                DAY,
                "{\"familyName\":\"" + FAMILY_NAME + "\"}",
                key);
        world.sql("insert into attestation_end values (?, 'REVOKED', null, 'Erreur', ?)", id, DAY);
    }

    private void answers(UUID id) {
        UUID attempt = Ids.next();
        world.sql(
                "insert into attempt values (?, ?, ?, ?, 'quiz', 1, 1, 'q1', ?, ?, 9, true, null)",
                attempt,
                person.value(),
                id,
                course.versionId(),
                DAY,
                DAY);
        world.sql("insert into answer values (null, ?, 1, 1, '0', ?)", attempt, DAY);
        world.sql("insert into attempt_limit values (?, ?, 2400, 2, 300)", attempt, DAY);
        world.sql("insert into attempt_pause values (?, ?, ?, null)", Ids.next(), attempt, DAY);
        world.sql(
                "insert into own_note values (?, ?, ?, 'lecon', 'Ma note', 1, ?, 1)",
                Ids.next(),
                person.value(),
                course.slug(),
                DAY);
        world.sql(
                "insert into vignette_answer values (null, ?, ?, ?, 'cas', 1, '0', ?)",
                person.value(),
                id,
                course.versionId(),
                DAY);
    }

    private void time(UUID of, PersonId answeredBy) {
        world.sql(
                "insert into time_interval values (?, ?, 1, ?, ?, 'lecon', ?, ?, ?, ?, 1, 1, 1)",
                Ids.next(),
                Ids.next(),
                person.value(),
                of,
                DAY,
                DAY.plusMinutes(5),
                DAY,
                DAY);
        UUID contest = Ids.next();
        String words = GIVEN_NAME + " " + FAMILY_NAME + " a lu sur papier";
        world.sql(
                "insert into declared_time values (?, ?, 'lecon', ?, 30, ?, ?)",
                Ids.next(),
                of,
                DAY.toLocalDate(),
                words,
                DAY);
        world.sql("insert into time_contest values (?, ?, ?, 5, 1, ?)", contest, of, words, DAY);
        world.sql("insert into time_contest_answer values (?, ?, ?, ?)", contest, words, answeredBy.value(), DAY);
    }

    private void halfDays(UUID of) {
        UUID sheet = Ids.next();
        String signature = "insert into presence_signature values (?, ?, ?, ?, ?, true, ?, ?, ?, ?)";
        world.sql(
                "insert into presence_sheet values (?, ?, '2026-10-01', 'MORNING', 'ROOM', 'Salle 1', 'Europe/Paris', 210,"
                        + " ?, ?, repeat('0', 40), ?, 1)",
                sheet,
                Ids.next(),
                DAY,
                DAY.plusMinutes(210),
                DAY);
        String device = sha256("device");
        world.sql(signature, Ids.next(), sheet, person.value(), of, "CODE", null, null, device, DAY);
        String words = FAMILY_NAME + " était là";
        world.sql(signature, Ids.next(), sheet, person.value(), of, "WORD", words, other.value(), null, DAY);
        world.sql(signature, Ids.next(), sheet, other.value(), null, "WORD", "Vu", person.value(), null, DAY);
        world.sql("insert into presence_wrong_code values (?, ?, ?, 2)", Ids.next(), sheet, person.value());
    }

    private void accommodation(PersonId of, PersonId by) {
        world.sql(
                "insert into accommodation values (?, ?, ?, 1, 2, 5, '2026-10-01', '2027-08-31', ?, ?, ?, ?, 1)",
                Ids.next(),
                of.value(),
                promotion.facultyId(),
                by.value(),
                DAY,
                by.value(),
                DAY);
    }

    private void decisions() {
        LearnerEnrolment theirs = world.enrol(rule(), promotion, course, other);
        exemption(theirs.id(), person, "Le motif ne regarde que l’autre");
        presence(theirs.id(), person, "Le motif ne regarde que l’autre");
        move(theirs.id(), person, "Le motif ne regarde que l’autre");
        UUID contest = Ids.next();
        world.sql("insert into time_contest values (?, ?, 'Trop peu', 5, 1, ?)", contest, theirs.id(), DAY);
        world.sql("insert into time_contest_answer values (?, 'Vérifié', ?, ?)", contest, person.value(), DAY);
        world.sql(
                "insert into national_snapshot values (?, ?, 2026, 1, ?, ?, '{}')",
                Ids.next(),
                course.id(),
                DAY,
                GIVEN_NAME + " " + FAMILY_NAME);
    }

    private RuleId rule() {
        RuleId rule = world.rule(promotion, course);
        world.sql("update enrolment_rule set decided_by = ? where id = ?", person.value(), rule.value());
        return rule;
    }

    private void exemption(UUID of, PersonId by, String reason) {
        world.sql("insert into exemption values (?, ?, true, ?, ?, ?, true)", Ids.next(), of, reason, by.value(), DAY);
    }

    private void presence(UUID of, PersonId by, String reason) {
        world.sql(
                "insert into activity_fact values (null, ?, 'seance', 'PRESENT', null, null, true, ?, 1, ?)",
                of,
                DAY,
                DAY);
        world.sql(
                "insert into presence_decision select id, enrolment_id, ?, ? from activity_fact where enrolment_id = ?",
                reason,
                by.value(),
                of);
    }

    private void move(UUID of, PersonId by, String reason) {
        world.sql(
                "insert into enrolment_version_move values (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                of,
                course.versionId(),
                course.versionId(),
                reason,
                by.value(),
                DAY);
    }

    private void studies() {
        world.join(promotion, other);
        situation(person, other);
        situation(other, person);
        world.cohort(promotion.facultyId(), "CURSUS=MEDICINE");
        world.sql("update cohort set decided_by = ?", person.value());
    }

    private void situation(PersonId of, PersonId by) {
        world.sql(
                "insert into study_situation select ?, m.id, 'CESURE', '2026-10-01', null, 'raison', ?, ?, ?, ?, ?, ?, 1"
                        + " from promotion_member m where m.person_id = ?",
                Ids.next(),
                by.value(),
                DAY,
                DAY,
                DAY.toLocalDate(),
                DAY,
                by.value(),
                of.value());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
