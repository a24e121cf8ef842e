package fr.prendresoin.completion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Criterion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T09:00:00Z");
    private static final Course LESSON = asking("premiere");
    private static final Course OTHER = asking("seconde");

    @Test
    void whoever_has_done_what_both_versions_ask_stays_completed_since_the_first_time() {
        Journey journey = Journey.through(LESSON, done("premiere", MONDAY)).movedTo(LESSON, TUESDAY);

        assertThat(journey.standing().completedAt()).contains(MONDAY);
    }

    @Test
    void whoever_had_done_what_only_the_new_version_asks_is_completed_since_the_change() {
        Journey journey = Journey.through(LESSON, done("seconde", MONDAY)).movedTo(OTHER, TUESDAY);

        assertThat(journey.standing().completedAt()).contains(TUESDAY);
    }

    @Test
    void whoever_had_not_done_what_the_new_version_asks_is_not_completed_any_more() {
        Journey journey = Journey.through(LESSON, done("premiere", MONDAY)).movedTo(OTHER, TUESDAY);

        assertThat(journey.standing().completed()).isFalse();
    }

    @Test
    void whoever_lost_completion_by_a_change_is_completed_again_when_they_did_what_was_missing() {
        Facts facts = done("premiere", MONDAY).with(Fact.finished("seconde", WEDNESDAY));

        assertThat(Journey.through(LESSON, facts)
                        .movedTo(OTHER, TUESDAY)
                        .standing()
                        .completedAt())
                .contains(WEDNESDAY);
    }

    @Test
    void the_day_before_a_change_the_former_version_held() {
        Journey journey = Journey.through(LESSON, done("premiere", MONDAY)).movedTo(OTHER, WEDNESDAY);

        assertThat(journey.before(TUESDAY).standing().completedAt()).contains(MONDAY);
        assertThat(journey.before(TUESDAY).course()).isEqualTo(LESSON);
        assertThat(journey.course()).isEqualTo(OTHER);
    }

    @Test
    void what_was_done_later_is_not_known_before() {
        Journey journey = Journey.through(LESSON, done("premiere", TUESDAY));

        assertThat(journey.before(TUESDAY).standing().completed()).isFalse();
        assertThat(journey.before(WEDNESDAY).standing().completed()).isTrue();
    }

    private static Facts done(String activity, Instant at) {
        return Facts.of(List.of(Fact.finished(activity, at).numbered(1)));
    }

    private static Course asking(String activity) {
        return CatalogueFixtures.smallCourseAsking(new Criterion.Passed(activity));
    }
}
