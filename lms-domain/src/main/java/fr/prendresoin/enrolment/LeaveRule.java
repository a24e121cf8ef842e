package fr.prendresoin.enrolment;

import fr.prendresoin.cohort.Leave;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * What a césure does to a deadline: whoever leaves with so many days left comes back with as many, so the deadline moves
 * by the days of every césure that begins before it is over. Nobody is late while a césure lasts, not even whoever was
 * late before.
 */
final class LeaveRule {

    private LeaveRule() {}

    /** The day that holds instead of the one a rule asks; never an earlier one. */
    static LocalDate moved(LocalDate asked, List<Leave> leaves) {
        LocalDate day = asked;
        for (Leave leave :
                leaves.stream().sorted(Comparator.comparing(Leave::from)).toList()) {
            if (!leave.from().isAfter(day)) {
                day = day.plusDays(ChronoUnit.DAYS.between(leave.from(), leave.back()));
            } else if (leave.lasting()) {
                day = leave.back();
            }
        }
        return day;
    }
}
