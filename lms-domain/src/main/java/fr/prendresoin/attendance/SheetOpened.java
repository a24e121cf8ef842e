package fr.prendresoin.attendance;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The sheet of a half-day was opened. */
public record SheetOpened(SheetId sheet, UUID occasion, LocalDate day, Half half) implements Administrative {

    @Override
    public Act act() {
        return AttendanceAct.SHEET_OPENED;
    }

    @Override
    public Subject subject() {
        return new Subject("sheet", sheet.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("occasion", occasion.toString(), "day", day.toString(), "half", half.name());
    }
}
