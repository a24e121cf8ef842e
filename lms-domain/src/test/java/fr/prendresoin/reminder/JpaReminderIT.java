package fr.prendresoin.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the statement finds among all enrolments is what the rule says of each of them. */
class JpaReminderIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday morning. */
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private JpaReminderRepository reminders;
    private PromotionRow promotion;
    private CourseRow course;

    @BeforeEach
    void a_promotion() {
        world = database.world();
        reminders = new JpaReminderRepository(database.entityManager());
        promotion = world.promotion();
        course = world.course();
    }

    @Test
    void the_statement_and_the_rule_name_the_same_people() {
        Random random = new Random(20261130);
        List<EnrolmentId> due = new ArrayList<>();
        for (int each = 0; each < 150; each++) {
            int left = random.nextInt(75) - 25;
            int since = random.nextInt(30);
            boolean started = random.nextBoolean();
            EnrolmentId enrolment = enrolled(left, since, started);
            Optional<ReminderStep> said =
                    random.nextBoolean() ? Optional.of(ReminderStep.values()[random.nextInt(5)]) : Optional.empty();
            said.ifPresent(step -> remember(enrolment, step, NOW.minusSeconds(5 * 86_400)));
            Situation situation = new Situation(
                    TODAY.plusDays(left),
                    asked(since),
                    started,
                    true,
                    said.map(Set::of).orElse(Set.of()));
            if (ReminderRule.due(situation, TODAY, PARIS).isPresent()) {
                due.add(enrolment);
            }
        }

        List<Candidate> found = reminders.candidates(PARIS, Optional.empty(), NOW, 1_000);

        assertThat(due).hasSizeBetween(20, 120);
        assertThat(found).extracting(Candidate::enrolment).containsExactlyInAnyOrderElementsOf(due);
        assertThat(found).allSatisfy(candidate -> assertThat(ReminderRule.due(candidate.situation(), TODAY, PARIS))
                .isPresent());
    }

    @Test
    void people_come_one_after_the_other_and_who_is_cut_off_comes_next() {
        for (int each = 0; each < 7; each++) {
            enrolled(5, 20, true);
        }

        List<PersonId> seen = new ArrayList<>();
        Optional<PersonId> last = Optional.empty();
        do {
            List<Candidate> turn = reminders.candidates(PARIS, last, NOW, 3);
            turn.forEach(candidate -> seen.add(candidate.person()));
            last = turn.isEmpty()
                    ? Optional.empty()
                    : Optional.of(turn.get(turn.size() - 1).person());
        } while (last.isPresent());

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_found_who_completed_is_exempt_withdrawn_suspended_away_or_was_reminded_lately() {
        EnrolmentId alone = enrolled(5, 20, true);
        world.sql(
                "update course_state set completed_at = ? where enrolment_id = ?",
                utc(NOW),
                enrolled(5, 20, true).value());
        world.sql(
                "update enrolment set exempted_at = ? where id = ?",
                utc(NOW),
                enrolled(5, 20, true).value());
        world.sql(
                "update enrolment set withdrawn_at = ? where id = ?",
                utc(NOW),
                enrolled(5, 20, true).value());
        suspended(enrolled(5, 20, true));
        away(enrolled(5, 20, true));
        remember(enrolled(5, 20, true), ReminderStep.NOT_STARTED, NOW.minusSeconds(19 * 3_600));

        assertThat(reminders.candidates(PARIS, Optional.empty(), NOW, 1_000))
                .extracting(Candidate::enrolment)
                .containsExactly(alone);
    }

    @Test
    void another_zone_has_its_own_candidates() {
        enrolled(5, 20, true);

        assertThat(reminders.candidates(ZoneId.of("Indian/Reunion"), Optional.empty(), NOW, 10))
                .isEmpty();
        assertThat(reminders.zones()).contains(PARIS);
    }

    @Test
    void a_mail_that_no_mail_can_be_sent_to_is_none() {
        EnrolmentId enrolment = enrolled(5, 20, true);
        world.sql("update person set mail = 'rien' where id = ?", personOf(enrolment));

        assertThat(reminders.candidates(PARIS, Optional.empty(), NOW, 10).get(0).mail())
                .isNull();
    }

    private EnrolmentId enrolled(int left, int since, boolean started) {
        PersonId person = world.person();
        world.join(promotion, person);
        LearnerEnrolment enrolment = world.enrol(world.rule(promotion, course), promotion, course, person);
        world.sql(
                "update enrolment set due_on = ?, enrolled_at = ? where id = ?",
                TODAY.plusDays(left),
                utc(asked(since)),
                enrolment.id());
        world.sql("insert into course_state (enrolment_id) values (?)", enrolment.id());
        if (started) {
            world.sql("update course_state set started_at = ? where enrolment_id = ?", utc(NOW), enrolment.id());
        }
        return enrolment.enrolmentId();
    }

    private void remember(EnrolmentId enrolment, ReminderStep step, Instant when) {
        world.sql(
                "insert into reminder select ?, id, person_id, ?, due_on, ?, null from enrolment where id = ?",
                Ids.next(),
                step.name(),
                utc(when),
                enrolment.value());
    }

    private void suspended(EnrolmentId enrolment) {
        world.sql(
                "insert into account values (?, ?, ?, 'hash', ?, 1)",
                Ids.next(),
                personOf(enrolment),
                enrolment.value().toString(),
                utc(NOW));
    }

    private void away(EnrolmentId enrolment) {
        world.sql(
                "insert into study_situation select ?, m.id, 'CESURE', ?, null, 'raison', null, ?, ?, null, null, null, 1"
                        + " from promotion_member m where m.person_id = ?",
                Ids.next(),
                TODAY,
                utc(NOW),
                utc(NOW),
                personOf(enrolment));
    }

    private java.util.UUID personOf(EnrolmentId enrolment) {
        return (java.util.UUID) database.entityManager()
                .createQuery("select e.personId from Enrolment e where e.id = :id")
                .setParameter("id", enrolment.value())
                .getSingleResult();
    }

    private static Instant asked(int since) {
        return TODAY.minusDays(since).atTime(10, 0).atZone(PARIS).toInstant();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
