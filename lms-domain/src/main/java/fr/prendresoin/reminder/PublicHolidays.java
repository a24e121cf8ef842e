package fr.prendresoin.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The dated list of public holidays ({@code reference/public-holidays.yaml}), by rule and not by year. */
record PublicHolidays(LocalDate since, Set<MonthDay> fixed, Set<Integer> easter, Map<String, Set<MonthDay>> overseas) {

    private static final String REFERENCE = "/reference/public-holidays.yaml";
    private static final List<PublicHolidays> ALL = read();

    /** Whether nobody works on that day where this zone is; of days before the first entry, nothing is said. */
    static boolean contain(LocalDate day, ZoneId zone) {
        return ALL.stream()
                .filter(holidays -> !holidays.since().isAfter(day))
                .max(Comparator.comparing(PublicHolidays::since))
                .filter(holidays -> holidays.have(day, zone))
                .isPresent();
    }

    private boolean have(LocalDate day, ZoneId zone) {
        MonthDay yearly = MonthDay.from(day);
        return fixed.contains(yearly)
                || easter.contains((int) ChronoUnit.DAYS.between(easterOf(day.getYear()), day))
                || overseas.getOrDefault(zone.getId(), Set.of()).contains(yearly);
    }

    /** Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher compute it. */
    static LocalDate easterOf(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (leap / 4) - epact - leap % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static List<PublicHolidays> read() {
        try (InputStream file = PublicHolidays.class.getResourceAsStream(REFERENCE)) {
            Map<?, ?> settings = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) settings.get("settings"))
                    .stream().map(entry -> of((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private static PublicHolidays of(Map<?, ?> entry) {
        return new PublicHolidays(
                LocalDate.parse(String.valueOf(entry.get("since"))),
                days(entry.get("fixed")),
                ((List<?>) entry.get("easter"))
                        .stream().map(Integer.class::cast).collect(Collectors.toUnmodifiableSet()),
                ((Map<?, ?>) entry.get("overseas"))
                        .entrySet().stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        zone -> (String) zone.getKey(), zone -> days(zone.getValue()))));
    }

    private static Set<MonthDay> days(Object days) {
        return ((List<?>) days).stream().map(day -> MonthDay.parse("--" + day)).collect(Collectors.toUnmodifiableSet());
    }
}
