package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.enrolment.DeadlineMoved;
import fr.prendresoin.enrolment.EnrolmentExempted;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.LearnersEnrolled;
import fr.prendresoin.enrolment.Requirement;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NoticeQueries;
import fr.prendresoin.message.NoticeRow;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.message.PreferenceService;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.progress.CompletionLost;
import fr.prendresoin.progress.CourseCompleted;
import fr.prendresoin.shared.HandClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people read of their enrolments, with every observer there is. */
class NewsIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");

    private Wiring wiring;
    private DatabaseWorld world;
    private PromotionRow promotion;
    private PersonId claire;

    @BeforeEach
    void somebody_in_a_promotion() {
        wiring = new Wiring(database.entityManager(), clock);
        world = database.world();
        promotion = world.promotion();
        claire = world.person();
        world.join(promotion, claire);
    }

    @Test
    void who_is_asked_a_course_reads_it_at_once_and_once() {
        CourseRow course = world.course();
        RuleId rule = world.rule(promotion, course);
        world.enrol(rule, promotion, course, claire);

        wiring.publish(new LearnersEnrolled(rule, List.of()));
        wiring.publish(new LearnersEnrolled(rule, List.of(claire)));

        assertThat(notices()).extracting(NoticeRow::subject).containsExactly(NoticeSubject.COURSE_REQUIRED);
        assertThat(notices().get(0).about()).isEqualTo("Formation");
        assertThat(notices().get(0).day()).isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @Test
    void another_day_is_told_as_another_day() {
        CourseRow course = world.course();
        RuleId rule = world.rule(promotion, course);
        LearnerEnrolment enrolment = world.enrol(rule, promotion, course, claire);
        wiring.publish(new LearnersEnrolled(rule, List.of()));
        world.sql("update enrolment set due_on = '2027-07-31' where id = ?", enrolment.id());

        wiring.publish(new DeadlineMoved(enrolment.enrolmentId()));

        assertThat(notices())
                .extracting(NoticeRow::subject)
                .containsExactly(NoticeSubject.DEADLINE_MOVED, NoticeSubject.COURSE_REQUIRED);
    }

    @Test
    void who_does_not_want_to_read_it_here_is_not_told_here() {
        wiring.get(PreferenceService.class).choose(me(), Map.of(MessageKind.OBLIGATION, Set.of(Channel.MAIL)));
        CourseRow course = world.course();
        RuleId rule = world.rule(promotion, course);
        world.enrol(rule, promotion, course, claire);

        wiring.publish(new LearnersEnrolled(rule, List.of()));

        assertThat(notices()).isEmpty();
    }

    @Test
    void completing_a_course_is_told_in_the_platform() {
        CourseRow course = world.course();
        LearnerEnrolment enrolment = world.enrol(world.rule(promotion, course), promotion, course, claire);

        wiring.publish(new CourseCompleted(enrolment.enrolmentId(), clock.instant()));

        assertThat(notices()).extracting(NoticeRow::subject).containsExactly(NoticeSubject.COURSE_COMPLETED);
    }

    @Test
    void who_loses_a_completion_by_a_decision_reads_it_each_time() {
        CourseRow course = world.course();
        LearnerEnrolment enrolment = world.enrol(world.rule(promotion, course), promotion, course, claire);

        wiring.publish(new CompletionLost(enrolment.enrolmentId(), clock.instant()));
        wiring.publish(
                new CompletionLost(enrolment.enrolmentId(), clock.instant().plusSeconds(60)));

        assertThat(notices())
                .extracting(NoticeRow::subject)
                .containsExactly(NoticeSubject.COMPLETION_LOST, NoticeSubject.COMPLETION_LOST);
        assertThat(notices().get(0).about()).isEqualTo("Formation");
    }

    @Test
    void who_may_choose_to_follow_a_course_is_told_so_without_a_day() {
        CourseRow course = world.course();
        LearnerEnrolment enrolment = world.enrol(world.rule(promotion, course), promotion, course, claire);

        wiring.publish(new EnrolmentExempted(enrolment.enrolmentId(), Requirement.OPTIONAL, "Diplôme équivalent"));

        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo(NoticeSubject.MADE_OPTIONAL);
            assertThat(notice.day()).isNull();
        });
    }

    private List<NoticeRow> notices() {
        world.forget();
        return wiring.get(NoticeQueries.class).latest(me(), null);
    }

    private Actor me() {
        return Actor.of(claire, "Claire Martin", List.of());
    }
}
