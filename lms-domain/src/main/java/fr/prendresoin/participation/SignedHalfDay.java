package fr.prendresoin.participation;

import fr.prendresoin.attendance.HalfDayRow;
import fr.prendresoin.dpc.HalfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One half-day of a session, and who signed for it.
 *
 * @param afternoon false for the morning
 * @param minutes how long it lasts
 */
public record SignedHalfDay(
        LocalDate day, boolean afternoon, int minutes, boolean signedByParticipant, boolean signedByTrainer) {

    /** A half-day as it was planned, with what was signed for it; nothing as long as its sheet was not opened. */
    public static SignedHalfDay of(HalfDay planned, List<HalfDayRow> sheets) {
        Optional<HalfDayRow> sheet = sheets.stream()
                .filter(row -> row.day().equals(planned.day())
                        && row.half().name().equals(planned.half().name()))
                .findFirst();
        return new SignedHalfDay(
                planned.day(),
                planned.half() == HalfDay.Half.AFTERNOON,
                planned.minutes(),
                sheet.filter(row -> row.signedAt() != null).isPresent(),
                sheet.filter(row -> row.trainerSignedAt() != null).isPresent());
    }

    /** Whether it counts: both signed. */
    public boolean proved() {
        return signedByParticipant && signedByTrainer;
    }
}
