package fr.prendresoin.attendance;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The trainer of a half-day said that a participant was not there. */
public record AbsenceSaid(UUID enrolment, SheetId sheet, LocalDate day, Half half) implements Evidential {

    @Override
    public Act act() {
        return AttendanceAct.ABSENCE_SAID;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sheet", sheet.value().toString(), "day", day.toString(), "half", half.name());
    }
}
