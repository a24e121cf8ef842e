package fr.prendresoin.attendance;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.time.Instant;
import java.util.UUID;

/** The trainer of a half-day signed its sheet. */
public record TrainerSigned(SheetId sheet, UUID occasion, Instant at) implements Administrative {

    @Override
    public Act act() {
        return AttendanceAct.TRAINER_SIGNED;
    }

    @Override
    public Subject subject() {
        return new Subject("sheet", sheet.value());
    }
}
