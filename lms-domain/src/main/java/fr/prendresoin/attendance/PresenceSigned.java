package fr.prendresoin.attendance;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A participant was there for a half-day: they signed, or its trainer said so. */
public record PresenceSigned(UUID enrolment, SheetId sheet, LocalDate day, Half half, Means means, Instant at)
        implements Evidential {

    @Override
    public Act act() {
        return means == Means.WORD ? AttendanceAct.PRESENCE_SAID : AttendanceAct.PRESENCE_SIGNED;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "sheet", sheet.value().toString(),
                "day", day.toString(),
                "half", half.name(),
                "means", means.name());
    }
}
