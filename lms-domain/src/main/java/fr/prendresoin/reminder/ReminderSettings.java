package fr.prendresoin.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The dated setting of reminders ({@code reference/reminders.yaml}): when they may leave, and how far from a deadline. */
record ReminderSettings(LocalDate since, Hours hours, Windows windows) {

    private static final String REFERENCE = "/reference/reminders.yaml";
    private static final List<ReminderSettings> ALL = read();

    /** On which days, from which hour until before which one; and how long between two letters to one person. */
    record Hours(Set<DayOfWeek> days, int from, int until, Duration apart) {}

    /** In days. */
    record Windows(int askedFor, int notStarted, int settled, int atRisk, int lastDays, int late) {}

    /**
     * What holds on a day.
     *
     * @throws IllegalStateException when the file says nothing of it
     */
    static ReminderSettings on(LocalDate day) {
        return ALL.stream()
                .filter(settings -> !settings.since().isAfter(day))
                .max(Comparator.comparing(ReminderSettings::since))
                .orElseThrow(() -> new IllegalStateException(REFERENCE + " says nothing of " + day));
    }

    private static List<ReminderSettings> read() {
        try (InputStream file = ReminderSettings.class.getResourceAsStream(REFERENCE)) {
            Map<?, ?> settings = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) settings.get("settings"))
                    .stream().map(entry -> of((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private static ReminderSettings of(Map<?, ?> entry) {
        Set<DayOfWeek> days = ((List<?>) entry.get("days"))
                .stream().map(day -> DayOfWeek.valueOf((String) day)).collect(Collectors.toUnmodifiableSet());
        return new ReminderSettings(
                LocalDate.parse(String.valueOf(entry.get("since"))),
                new Hours(
                        days, number(entry, "from"), number(entry, "until"), Duration.ofHours(number(entry, "apart"))),
                new Windows(
                        number(entry, "asked-for"),
                        number(entry, "not-started"),
                        number(entry, "settled"),
                        number(entry, "at-risk"),
                        number(entry, "last-days"),
                        number(entry, "late")));
    }

    private static int number(Map<?, ?> entry, String key) {
        return (Integer) entry.get(key);
    }
}
