package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.attendance.Half;
import fr.prendresoin.attendance.Means;
import fr.prendresoin.attendance.PresenceSigned;
import fr.prendresoin.attendance.SheetId;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactOnPresenceSignedTest {

    private static final VersionId VERSION = new VersionId(Ids.next());
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final InMemoryProgressRepository progress =
            new InMemoryProgressRepository(new ImaginaryWorld()::enrolmentsOf);
    private final EnrolmentId enrolment = new EnrolmentId(Ids.next());

    @Test
    void a_signed_half_day_is_the_presence_at_the_meeting_of_the_course() {
        sign(CatalogueFixtures.courseWithMeeting());

        assertThat(progress.status(enrolment, "seance").passedAt()).isEqualTo(NOW);
    }

    @Test
    void the_second_half_day_of_a_meeting_adds_no_second_presence() {
        sign(CatalogueFixtures.courseWithMeeting());
        sign(CatalogueFixtures.courseWithMeeting());

        assertThat(progress.facts).hasSize(1);
    }

    @Test
    void a_course_without_a_meeting_learns_nothing_of_half_days() {
        sign(CatalogueFixtures.smallCourse());

        assertThat(progress.facts).isEmpty();
    }

    private void sign(Course course) {
        Courses courses = CatalogueFixtures.coursesWith(Map.of(VERSION, course));
        Journeys journeys = new Journeys(null, courses) {
            @Override
            public Journey of(EnrolmentId id) {
                return Journey.through(course, Facts.of(progress.factsOf(id)));
            }
        };
        ProgressLedger ledger = new ProgressLedger(progress, courses, journeys, null, new RecordedEvents());
        new FactOnPresenceSigned(ledger, journeys)
                .on(new PresenceSigned(
                        enrolment.value(),
                        new SheetId(Ids.next()),
                        LocalDate.of(2026, 11, 22),
                        Half.MORNING,
                        Means.CODE,
                        NOW));
    }
}
