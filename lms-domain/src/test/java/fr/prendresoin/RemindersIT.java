package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NoticeQueries;
import fr.prendresoin.message.NoticeRow;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.message.PreferenceService;
import fr.prendresoin.notification.MailOutboxService;
import fr.prendresoin.notification.MailToSend;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.reminder.ReminderService;
import fr.prendresoin.shared.HandClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the moment a course is asked of somebody to the letter that leaves, or does not, with every observer there is. */
class RemindersIT {

    private static final Actor PLATFORM = Actor.system("test");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    /** A Monday, ten in the morning in Paris. */
    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");

    private Wiring wiring;
    private DatabaseWorld world;
    private PromotionRow promotion;
    private PersonId claire;

    @BeforeEach
    void somebody_in_a_promotion() {
        wiring = new Wiring(database.entityManager(), clock).with(Courses.class, new SmallCourses());
        world = database.world();
        promotion = world.promotion();
        claire = world.person();
        world.join(promotion, claire);
        world.sql("update person set mail = 'claire@example.org' where id = ?", claire.value());
    }

    @Test
    void what_is_due_in_two_courses_goes_into_one_letter_and_one_turn_is_enough() {
        LearnerEnrolment first = asked(5);
        LearnerEnrolment second = asked(20);

        assertThat(write()).isEqualTo(1);
        assertThat(write()).isZero();

        MailToSend letter = leaving().get(0);
        assertThat(letter.recipient()).isEqualTo("claire@example.org");
        assertThat(letter.subject()).isEqualTo("Où vous en êtes de vos formations");
        assertThat(letter.body())
                .contains("Bonjour Claire Martin,", "samedi\u00A05\u00A0décembre\u00A02026")
                .contains("dimanche\u00A020\u00A0décembre\u00A02026", "mon-compte/notifications", "aide#delais");
        assertThat(notices())
                .extracting(NoticeRow::subject)
                .containsExactlyInAnyOrder(NoticeSubject.AT_RISK, NoticeSubject.NOT_STARTED);
        assertThat(leaving()).isEmpty();
        assertThat(count("reminder where mail_id is not null")).isEqualTo(2);
        assertThat(first.enrolmentId()).isNotEqualTo(second.enrolmentId());
    }

    @Test
    void the_next_letter_waits_for_the_next_day_and_the_next_step() {
        asked(4);
        write();
        leaving();
        clock.advance(Duration.ofHours(4));
        assertThat(write()).isZero();

        clock.advance(Duration.ofHours(20));
        assertThat(write()).isEqualTo(1);
        assertThat(leaving()).hasSize(1);
        clock.advance(Duration.ofHours(24));
        assertThat(write()).isZero();
    }

    @Test
    void nothing_is_written_in_the_evening_and_no_zone_is_named() {
        asked(5);
        clock.advance(Duration.ofHours(9));

        assertThat(wiring.get(ReminderService.class).zones(PLATFORM)).doesNotContain(PARIS);
        assertThat(write()).isZero();
    }

    @Test
    void who_completes_before_the_letter_leaves_is_left_in_peace() {
        LearnerEnrolment enrolment = asked(5);
        write();
        world.sql("insert into course_state (enrolment_id, completed_at) values (?, ?)", enrolment.id(), utc());

        assertThat(leaving()).isEmpty();
        assertThat(count("outgoing_mail where dropped_at is not null and body is null"))
                .isEqualTo(1);
        assertThat(count("reminder")).isZero();
        assertThat(write()).isZero();
    }

    @Test
    void of_two_courses_the_one_that_is_left_is_written_anew() {
        LearnerEnrolment done = asked(5);
        asked(6);
        write();
        world.sql("insert into course_state (enrolment_id, completed_at) values (?, ?)", done.id(), utc());

        assertThat(leaving()).isEmpty();
        assertThat(write()).isEqualTo(1);
        List<MailToSend> left = leaving();
        assertThat(left).hasSize(1);
        assertThat(left.get(0).body()).contains("6\u00A0décembre").doesNotContain("5\u00A0décembre");
        assertThat(notices()).hasSize(2);
    }

    @Test
    void a_letter_that_was_not_sent_by_evening_does_not_leave_at_night_and_is_written_anew_in_the_morning() {
        asked(5);
        write();
        clock.advance(Duration.ofHours(10));
        assertThat(leaving()).isEmpty();

        clock.advance(Duration.ofHours(14));
        assertThat(write()).isEqualTo(1);
        assertThat(leaving()).hasSize(1);
    }

    @Test
    void who_wants_no_mail_is_reminded_here_and_who_wants_nothing_is_not() {
        asked(5);
        wiring.get(PreferenceService.class).choose(me(), Map.of(MessageKind.REMINDER, Set.of(Channel.PLATFORM)));
        assertThat(write()).isEqualTo(1);
        assertThat(leaving()).isEmpty();
        assertThat(notices()).hasSize(1);

        clock.advance(Duration.ofHours(48));
        wiring.get(PreferenceService.class).choose(me(), Map.of());
        assertThat(write()).isZero();
    }

    @Test
    void who_says_no_before_the_letter_leaves_does_not_receive_it() {
        asked(5);
        write();
        wiring.get(PreferenceService.class).choose(me(), Map.of(MessageKind.REMINDER, Set.of(Channel.PLATFORM)));
        world.forget();

        assertThat(leaving()).isEmpty();
    }

    @Test
    void a_turn_takes_the_same_few_statements_whoever_is_there_and_one_more_for_each_who_is_written_to() {
        crowd(10);
        long few = statements(this::write);
        crowd(40);
        long many = statements(this::write);

        assertThat(few).isLessThanOrEqualTo(30);
        assertThat(many - few).isLessThanOrEqualTo(30 * 3 + 5);
    }

    /** As many people as that, each of whom is to be reminded. */
    private void crowd(int people) {
        CourseRow course = world.course();
        RuleId rule = world.rule(promotion, course);
        for (int each = 0; each < people; each++) {
            PersonId person = world.person();
            world.join(promotion, person);
            world.sql("update person set mail = concat(id, '@example.org') where id = ?", person.value());
            due(world.enrol(rule, promotion, course, person), 5);
        }
        world.forget();
    }

    private long statements(Runnable what) {
        long before = questions();
        what.run();
        return questions() - before - 1;
    }

    private long questions() {
        Object[] row = (Object[]) database.entityManager()
                .createNativeQuery("show session status like 'Questions'")
                .getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }

    /** A course that Claire was asked to take some weeks ago. */
    private LearnerEnrolment asked(int left) {
        CourseRow course = world.course();
        LearnerEnrolment enrolment = world.enrol(world.rule(promotion, course), promotion, course, claire);
        due(enrolment, left);
        return enrolment;
    }

    private void due(LearnerEnrolment enrolment, int left) {
        world.sql(
                "update enrolment set due_on = ? where id = ?",
                LocalDate.ofInstant(clock.instant(), PARIS).plusDays(left),
                enrolment.id());
    }

    private int write() {
        return wiring.get(ReminderService.class)
                .writeDue(PLATFORM, PARIS, Optional.empty())
                .people();
    }

    private List<MailToSend> leaving() {
        world.forget();
        List<MailToSend> claimed = wiring.get(MailOutboxService.class).claim(PLATFORM, 10);
        claimed.forEach(mail -> wiring.get(MailOutboxService.class).sent(PLATFORM, mail.id()));
        world.forget();
        return claimed;
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private int count(String what) {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from " + what)
                        .getSingleResult())
                .intValue();
    }

    private List<NoticeRow> notices() {
        world.forget();
        return wiring.get(NoticeQueries.class).latest(me(), null);
    }

    private Actor me() {
        return Actor.of(claire, "Claire Martin", List.of());
    }

    /** Every course is the small one. */
    private static final class SmallCourses extends Courses {

        @Override
        public Course version(VersionId version) {
            return CatalogueFixtures.smallCourse();
        }
    }
}
