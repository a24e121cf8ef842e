package fr.prendresoin.evidence;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.time.LocalDate;
import java.util.Map;

/**
 * What was refused before a day is no longer in the journal.
 *
 * @param days how many files went, one for each day
 */
public record RefusalsForgotten(LocalDate day, int days) implements Administrative {

    @Override
    public Act act() {
        return EvidenceAct.REFUSALS_FORGOTTEN;
    }

    @Override
    public Subject subject() {
        return new Subject("address", null);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("count", String.valueOf(days), "keptSince", day.toString());
    }
}
