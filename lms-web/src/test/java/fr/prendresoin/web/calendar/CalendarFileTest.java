package fr.prendresoin.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.prendresoin.calendar.CalendarEntry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarFileTest {

    private static final UUID ENROLMENT = UUID.fromString("019abcde-0000-7000-8000-000000000001");

    private final TimeZone machine = TimeZone.getDefault();
    private final CalendarFile file =
            new CalendarFile(Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void in_the_zone_of_the_machine() {
        TimeZone.setDefault(machine);
    }

    @Test
    void a_deadline_is_one_event_with_a_title_a_way_and_nothing_else() {
        String text = file.write(List.of(entry("Qualité de vie", LocalDate.of(2027, 1, 29))));
        ICalendar calendar = Biweekly.parse(text).first();
        VEvent event = calendar.getEvents().get(0);

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo("Date limite\u00A0: Qualité de vie");
        assertThat(event.getUid().getValue()).isEqualTo(ENROLMENT + "@127.0.0.1");
        assertThat(event.getUrl().getValue()).isEqualTo("http://127.0.0.1:8080/formations/qualite");
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getDescription()).isNull();
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    static Stream<String> zones() {
        return Stream.of(
                "Europe/Paris",
                "Indian/Reunion",
                "America/Guadeloupe",
                "Pacific/Tahiti",
                "Pacific/Noumea",
                "America/Sao_Paulo",
                "UTC");
    }

    /** The last Sundays of March and October are days when the clocks change in Paris. */
    @ParameterizedTest
    @MethodSource("zones")
    void the_day_is_that_of_the_faculty_whatever_the_zone_of_the_machine(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        for (LocalDate day : List.of(
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 3, 28),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2018, 11, 4))) {
            String text = file.write(List.of(entry("x", day))).replace("\r\n ", "");
            String next = day.plusDays(1).toString().replace("-", "");
            assertThat(text)
                    .contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", "") + "\r\n")
                    .contains("DTEND;VALUE=DATE:" + next + "\r\n");
        }
    }

    @Test
    void the_same_deadline_has_the_same_name_each_time_it_is_read() {
        String before = uid(file.write(List.of(entry("x", LocalDate.of(2027, 1, 29)))));
        String after = uid(file.write(List.of(entry("y", LocalDate.of(2027, 6, 30)))));

        assertThat(before).isEqualTo(after);
    }

    @Test
    void a_long_or_hostile_title_is_folded_escaped_and_read_back_as_it_was() {
        String title = "Soin, \\ écoute; et «\u00A0attention\u00A0»\r\nBEGIN:VALARM\nX".repeat(4) + "é".repeat(200);

        String text = file.write(List.of(entry(title, LocalDate.of(2027, 1, 29))));
        ICalendar calendar = Biweekly.parse(text).first();

        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getAlarms()).isEmpty();
        assertThat(calendar.getEvents()
                        .get(0)
                        .getSummary()
                        .getValue()
                        .replace("\r\n", "\n")
                        .replaceAll("\\R", "\n"))
                .endsWith("é".repeat(200))
                .contains("Soin, \\ écoute; et");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "").lines())
                .filteredOn(line -> line.equals("BEGIN:VALARM"))
                .isEmpty();
    }

    @Test
    void nothing_to_do_is_a_calendar_without_events() {
        assertThat(Biweekly.parse(file.write(List.of())).first().getEvents()).isEmpty();
    }

    private static String uid(String text) {
        return Biweekly.parse(text).first().getEvents().get(0).getUid().getValue();
    }

    private static CalendarEntry entry(String course, LocalDate day) {
        return new CalendarEntry(ENROLMENT, course, day, "/formations/qualite");
    }
}
