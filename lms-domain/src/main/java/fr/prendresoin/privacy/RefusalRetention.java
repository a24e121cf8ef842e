package fr.prendresoin.privacy;

import java.time.LocalDate;
import java.util.Map;

/** How long the journal keeps what somebody was refused: a dated setting of the register. */
public final class RefusalRetention {

    private RefusalRetention() {}

    /**
     * The first day whose refusals are still kept on a day.
     *
     * @throws IllegalStateException when the register says nothing of that day
     */
    public static LocalDate keptSince(LocalDate today) {
        int months = DataRegister.refusalMonths().entrySet().stream()
                .filter(entry -> !LocalDate.parse(entry.getKey()).isAfter(today))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseThrow(() ->
                        new IllegalStateException(DataRegister.REFERENCE + " has no refusal-months for " + today));
        return today.minusMonths(months);
    }
}
