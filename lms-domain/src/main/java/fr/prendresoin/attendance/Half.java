package fr.prendresoin.attendance;

import java.time.LocalTime;

/** One half of a day; the time it usually begins at is proposed to whoever opens its sheet. */
public enum Half {
    MORNING(LocalTime.of(9, 0)),
    AFTERNOON(LocalTime.of(14, 0));

    private final LocalTime usualStart;

    Half(LocalTime usualStart) {
        this.usualStart = usualStart;
    }

    public LocalTime usualStart() {
        return usualStart;
    }
}
