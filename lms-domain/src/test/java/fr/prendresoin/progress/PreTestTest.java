package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.assessment.AttemptGraded;
import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.Grade;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 36, where it is recorded. */
class PreTestTest {

    private static final VersionId VERSION = new VersionId(Ids.next());
    private static final Course COURSE = CatalogueFixtures.courseWithTests();
    private static final Activity LESSON = COURSE.find("premiere").orElseThrow();

    private final InMemoryProgressRepository progress =
            new InMemoryProgressRepository(new ImaginaryWorld()::enrolmentsOf);
    private final Courses courses = CatalogueFixtures.coursesWith(Map.of(VERSION, COURSE));
    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    private final ProgressLedger ledger =
            new ProgressLedger(progress, courses, new Journeys(null, courses), null, new RecordedEvents());
    private final ProgressService service = new ProgressService(progress, ledger, clock);
    private final QuizGate gate = new QuizGate(progress, courses);
    private final Actor learner = IdentityFixtures.anyLearner();
    private final LearnerEnrolment enrolment = EnrolmentFixtures.enrolmentOf(learner.person(), VERSION);

    @Test
    void a_lesson_is_not_finished_before_the_pre_test_is_submitted() {
        RuleViolation refusal =
                catchThrowableOfType(RuleViolation.class, () -> service.finish(learner, enrolment, LESSON));

        assertThat(refusal.rule()).isEqualTo(ProgressRule.NOT_OPEN_YET);
        assertThat(gate.open(enrolment, LESSON)).isFalse();
    }

    @Test
    void a_pre_test_without_any_right_answer_opens_the_lessons() {
        submitPreTest();

        service.finish(learner, enrolment, LESSON);

        assertThat(gate.open(enrolment, LESSON)).isTrue();
        assertThat(progress.statusesOf(enrolment.enrolmentId()))
                .anyMatch(status -> status.activity().equals("premiere") && status.passed());
    }

    private void submitPreTest() {
        new FactOnAttemptGraded(ledger)
                .on(new AttemptGraded(
                        enrolment.enrolmentId(),
                        VERSION,
                        new AttemptId(Ids.next()),
                        "avant",
                        new Grade(0, 15, true),
                        clock.instant()));
    }
}
