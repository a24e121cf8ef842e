package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DpcReferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void every_value_that_is_from_memory_or_may_change_says_where_it_comes_from() {
        DpcSettings settings = DpcSettings.on(DAY);

        assertThat(Stream.of(
                        "reference",
                        "session-number",
                        "fresh-sign-in-minutes",
                        "answer-clear-days",
                        "registration-answer-days",
                        "proved-percent",
                        "declaration-months",
                        "offer-hours",
                        "rush-from",
                        "rush-minutes",
                        "invitations-per-day",
                        "invitation-months",
                        "atypical-from",
                        "burst-minutes",
                        "funded-professions",
                        "funded-practices",
                        "methods"))
                .allSatisfy(
                        key -> assertThat(settings.sourceOf(key)).isNotBlank().isNotEqualTo("null"));
    }

    @Test
    void the_setting_is_dated_and_says_nothing_of_a_day_before_its_first_entry() {
        assertThatIllegalStateException().isThrownBy(() -> DpcSettings.on(LocalDate.of(2022, 12, 31)));
        assertThat(DpcSettings.on(DAY).freshness()).isEqualTo(Duration.ofMinutes(5));
        assertThat(DpcSettings.on(DAY).provedPercent()).isEqualTo(100);
        assertThat(DpcSettings.on(DAY).methods()).containsEntry("VIGNETTES_CLINIQUES", "Vignettes cliniques");
    }

    @Test
    void numbers_of_the_agency_are_opaque_and_nothing_else_than_a_number() {
        assertThat("99AB2325001").matches(DpcSettings.on(DAY).reference());
        assertThat("25.003").matches(DpcSettings.on(DAY).sessionNumber());
        assertThat("99AB 2325/001").doesNotMatch(DpcSettings.on(DAY).reference());
    }

    @Test
    void no_orientation_is_invented_outside_a_demonstration_and_there_each_says_that_it_is() {
        assertThat(OrientationRegisterService.read("/reference/orientations.yaml"))
                .isEmpty();
        assertThat(OrientationRegisterService.read("/reference/orientations-demonstration.yaml"))
                .isNotEmpty()
                .allSatisfy(orientation -> {
                    assertThat(orientation.label()).startsWith("Orientation de démonstration");
                    assertThat(orientation.confirmed()).isFalse();
                });
    }
}
