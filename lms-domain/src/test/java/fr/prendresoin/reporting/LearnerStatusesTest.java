package fr.prendresoin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.enrolment.EnrolmentDetails;
import fr.prendresoin.organisation.Cursus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LearnerStatusesTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 29);
    private static final Instant NOBODY_DECIDED = null;

    private static EnrolmentDetails enrolment(Instant exemptedAt) {
        return enrolment(exemptedAt, false);
    }

    private static EnrolmentDetails enrolment(Instant exemptedAt, boolean optional) {
        UUID id = UUID.randomUUID();
        return new EnrolmentDetails(
                id,
                id,
                id,
                id,
                "Exemple",
                "Lina",
                "QVT",
                Cursus.MEDICINE,
                3,
                2026,
                DUE,
                exemptedAt,
                optional,
                null,
                "Europe/Paris");
    }

    private static LearnerStatus status(boolean started, boolean completed, LocalDate today) {
        return LearnerStatuses.status(enrolment(NOBODY_DECIDED), started, completed, today);
    }

    @Test
    void the_last_day_is_not_late_and_the_next_one_is() {
        assertThat(status(true, false, DUE)).isEqualTo(LearnerStatus.UNDER_WAY);
        assertThat(status(true, false, DUE.plusDays(1))).isEqualTo(LearnerStatus.LATE);
    }

    @Test
    void who_never_started_is_late_too_once_the_deadline_is_over() {
        assertThat(status(false, false, DUE)).isEqualTo(LearnerStatus.NOT_STARTED);
        assertThat(status(false, false, DUE.plusDays(1))).isEqualTo(LearnerStatus.LATE);
    }

    @Test
    void who_completed_is_never_late() {
        assertThat(status(true, true, DUE.plusYears(1))).isEqualTo(LearnerStatus.COMPLETED);
    }

    @Test
    void an_exemption_speaks_before_everything_else() {
        EnrolmentDetails exempt = enrolment(Instant.EPOCH);

        assertThat(LearnerStatuses.status(exempt, true, true, DUE)).isEqualTo(LearnerStatus.EXEMPT);
        assertThat(LearnerStatuses.status(exempt, false, false, DUE.plusDays(1)))
                .isEqualTo(LearnerStatus.EXEMPT);
    }

    @Test
    void whoever_is_free_to_follow_the_course_is_never_late() {
        EnrolmentDetails optional = enrolment(Instant.EPOCH, true);

        assertThat(LearnerStatuses.status(optional, true, false, DUE.plusDays(1)))
                .isEqualTo(LearnerStatus.OPTIONAL);
    }
}
