package fr.prendresoin.web.attendance;

import fr.prendresoin.attendance.HalfDay;
import fr.prendresoin.attendance.SheetDetails;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Says half-days in French. */
@ApplicationScoped
class HalfDayWords {

    private final French french;

    protected HalfDayWords() {
        this(null);
    }

    @Inject
    HalfDayWords(French french) {
        this.french = french;
    }

    /** For example « mardi 1er décembre 2026, matin ». */
    String day(HalfDay halfDay) {
        return Messages.text(
                "attendance.day",
                french.longDate(halfDay.day()),
                Messages.text("attendance.half." + halfDay.half().name()));
    }

    /** For example « 9 h 00 – 12 h 30, salle 1 ». */
    String where(SheetDetails sheet) {
        String zone = sheet.zone().getId();
        return Messages.text(
                "attendance.where",
                french.time(sheet.span().startsAt(), zone),
                french.time(sheet.span().endsAt(), zone),
                place(sheet.halfDay()));
    }

    String place(HalfDay halfDay) {
        String setting = Messages.text("attendance.setting." + halfDay.setting().name());
        return halfDay.place().isBlank() ? setting : setting + ", " + halfDay.place();
    }

    String moment(Instant at, SheetDetails sheet) {
        return french.moment(at, sheet.zone().getId());
    }

    String minutes(HalfDay halfDay) {
        return french.minutes(halfDay.minutes());
    }
}
