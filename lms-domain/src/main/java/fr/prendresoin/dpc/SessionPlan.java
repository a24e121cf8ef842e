package fr.prendresoin.dpc;

import java.time.LocalDate;
import java.util.List;

/**
 * When, where and for how many a session is held.
 *
 * @param number opaque
 * @param provedPercent how much of the connected time must be proved (rule 33)
 */
public record SessionPlan(
        String number,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        String place,
        int places,
        ActionSheet.Price price,
        int provedPercent,
        List<HalfDay> halfDays,
        List<TrainerRow> trainers) {

    /** Copies the lists. */
    public SessionPlan {
        halfDays = List.copyOf(halfDays);
        trainers = List.copyOf(trainers);
    }
}
