package fr.prendresoin.web.replay;

import fr.prendresoin.web.faces.DateField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The day somebody asks about, and where a learner stood at its end. */
public final class AskedDay {

    private final String day;
    private final Optional<DatedWords> told;

    private AskedDay(String day, Optional<DatedWords> told) {
        this.day = day;
        this.told = told;
    }

    /** Reads the day that was asked for, when one was. */
    static AskedDay of(String typed, Function<LocalDate, DatedWords> history) {
        return new AskedDay(typed, DateField.read(typed).map(history));
    }

    public String getDay() {
        return day;
    }

    /** Null when no day was asked for, or what was asked is no day. */
    public DatedWords getTold() {
        return told.orElse(null);
    }

    public boolean isUnreadable() {
        return !day.isEmpty() && told.isEmpty();
    }
}
