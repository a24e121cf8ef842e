package fr.prendresoin.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.Reason;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a repository of sheets promises, whatever it keeps them in. */
abstract class SheetRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    abstract SheetRepository sheets();

    abstract World world();

    @Test
    void a_sheet_is_read_back_with_its_code_and_its_time() {
        PresenceSheet sheet = sheet(new AttendanceFixtures(world().person()), Half.MORNING, 9);
        ShownCode code = sheet.code().at(NOW);
        world().forget();

        PresenceSheet found = sheets().find(sheet.id()).orElseThrow();

        assertThat(found.details()).isEqualTo(sheet.details());
        assertThat(found.code().at(NOW)).isEqualTo(code);
        assertThat(sheets().lock(sheet.id())).isPresent();
        assertThat(sheets().find(new SheetId(Ids.next()))).isEmpty();
    }

    @Test
    void the_sheets_of_an_occasion_come_by_time_and_without_those_of_others() {
        AttendanceFixtures here = new AttendanceFixtures(world().person());
        PresenceSheet afternoon = sheet(here, Half.AFTERNOON, 14);
        PresenceSheet morning = sheet(here, Half.MORNING, 9);
        sheet(new AttendanceFixtures(world().person()), Half.MORNING, 9);

        assertThat(sheets().of(List.of(here.occasion)))
                .extracting(PresenceSheet::id)
                .containsExactly(morning.id(), afternoon.id());
        assertThat(sheets().of(List.of())).isEmpty();
    }

    @Test
    void everything_on_a_sheet_is_read_back_in_order() {
        PersonId trainer = world().person();
        PresenceSheet sheet = sheet(new AttendanceFixtures(trainer), Half.MORNING, 9);
        Expected seat = seat();
        sheets().add(Signature.of(sheet, seat, new Presented("123456", true, "a browser"), NOW));
        Word word = new Word(trainer, false, new Reason("Jamais vue"));
        sheets().add(Signature.word(sheet, seat, word, NOW.plusSeconds(1)));
        sheets().add(Signature.ofTrainer(sheet, trainer, NOW.plusSeconds(2)));
        world().forget();

        List<Signature> found = sheets().on(List.of(sheet.id()));

        assertThat(found).extracting(Signature::means).containsExactly(Means.CODE, Means.WORD, Means.SIGN_IN);
        assertThat(found).extracting(Signature::there).containsExactly(true, false, true);
        assertThat(found.get(0).device()).contains(sheet.code().mark("a browser"));
        assertThat(found.get(1).reason()).isEqualTo("Jamais vue");
        assertThat(new Signatures(found).own(seat.enrolment())).isPresent();
        assertThat(new Signatures(found).trainer()).isPresent();
    }

    @Test
    void who_signed_for_themselves_at_the_same_time_elsewhere_is_known() {
        PersonId trainer = world().person();
        PresenceSheet here = sheet(new AttendanceFixtures(trainer), Half.MORNING, 9);
        PresenceSheet there = sheet(new AttendanceFixtures(world().person()), Half.MORNING, 12);
        PresenceSheet later = sheet(new AttendanceFixtures(world().person()), Half.AFTERNOON, 16);
        Expected both = seat();
        Expected onlySaid = seat();
        Expected after = seat();
        sheets().add(Signature.of(there, both, new Presented("1", true, ""), NOW));
        sheets().add(Signature.word(there, onlySaid, new Word(trainer, true, new Reason("Vu")), NOW));
        sheets().add(Signature.of(later, after, new Presented("1", true, ""), NOW));

        assertThat(sheets().signedElsewhere(here)).isEqualTo(Set.of(both.person()));
    }

    @Test
    void wrong_codes_are_counted_for_one_person_and_one_sheet() {
        AttendanceFixtures here = new AttendanceFixtures(world().person());
        PresenceSheet sheet = sheet(here, Half.MORNING, 9);
        PresenceSheet other = sheet(here, Half.AFTERNOON, 14);
        PersonId guessing = world().person();
        PersonId mistaken = world().person();
        IntStream.range(0, WrongCodes.MOST)
                .forEach(each -> sheets().wrongCodes(sheet.id(), guessing).another());
        sheets().wrongCodes(sheet.id(), mistaken).another();

        assertThat(sheets().guessing(sheet.id())).isEqualTo(Set.of(guessing));
        assertThat(sheets().guessing(other.id())).isEmpty();
    }

    private PresenceSheet sheet(AttendanceFixtures occasion, Half half, int hour) {
        PresenceSheet sheet =
                new PresenceSheet(occasion.both(), AttendanceFixtures.halfDay(half), LocalTime.of(hour, 0), NOW);
        sheets().add(sheet);
        return sheet;
    }

    private Expected seat() {
        LearnerEnrolment enrolment = world().enrolment();
        return new Expected(enrolment.id(), enrolment.person(), "Ana", "Martin", AttendanceFixtures.LONG_AGO, null);
    }
}
