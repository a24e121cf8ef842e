package fr.prendresoin.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.cohort.Leave;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LeaveRuleTest {

    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    @Test
    void a_deadline_in_the_middle_of_a_semester_away_moves_by_the_semester() {
        Leave semester = new Leave(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 9, 1), true);

        assertThat(LeaveRule.moved(DUE, List.of(semester))).isEqualTo(LocalDate.of(2028, 1, 28));
    }

    @Test
    void whoever_leaves_on_the_last_day_comes_back_on_the_last_day() {
        Leave year = new Leave(DUE, DUE.plusYears(1), false);

        assertThat(LeaveRule.moved(DUE, List.of(year))).isEqualTo(DUE.plusYears(1));
    }

    @Test
    void who_was_late_before_is_not_late_while_away_and_is_late_again_on_return() {
        Leave lasting = new Leave(DUE.plusDays(1), DUE.plusDays(100), true);
        Leave over = new Leave(DUE.plusDays(1), DUE.plusDays(100), false);

        assertThat(LeaveRule.moved(DUE, List.of(lasting))).isEqualTo(DUE.plusDays(100));
        assertThat(LeaveRule.moved(DUE, List.of(over))).isEqualTo(DUE);
    }

    @Test
    void two_leaves_count_both_whatever_their_order() {
        Leave first = new Leave(DUE.minusDays(100), DUE.minusDays(90), false);
        Leave second = new Leave(DUE.plusDays(5), DUE.plusDays(25), false);

        assertThat(LeaveRule.moved(DUE, List.of(second, first))).isEqualTo(DUE.plusDays(30));
    }

    @Test
    void without_a_leave_the_deadline_stays() {
        assertThat(LeaveRule.moved(DUE, List.of())).isEqualTo(DUE);
    }

    @Property
    void a_deadline_never_comes_nearer(
            @ForAll @IntRange(min = -400, max = 400) int from,
            @ForAll @IntRange(min = 0, max = 366) int days,
            @ForAll boolean lasting) {
        assertThat(LeaveRule.moved(DUE, List.of(leave(from, days, lasting)))).isAfterOrEqualTo(DUE);
    }

    @Property
    void nobody_is_late_while_away(
            @ForAll @IntRange(min = -400, max = 400) int from, @ForAll @IntRange(min = 1, max = 366) int days) {
        Leave leave = leave(from, days, true);

        assertThat(LeaveRule.moved(DUE, List.of(leave))).isAfterOrEqualTo(leave.back());
    }

    @Property
    void whoever_leaves_in_time_comes_back_with_as_many_days_left(
            @ForAll @IntRange(min = -400, max = 0) int from,
            @ForAll @IntRange(min = 1, max = 366) int days,
            @ForAll boolean lasting) {
        Leave leave = leave(from, days, lasting);

        LocalDate moved = LeaveRule.moved(DUE, List.of(leave));

        assertThat(ChronoUnit.DAYS.between(leave.back(), moved)).isEqualTo(ChronoUnit.DAYS.between(leave.from(), DUE));
    }

    private static Leave leave(int from, int days, boolean lasting) {
        LocalDate first = DUE.plusDays(from);
        return new Leave(first, first.plusDays(days), lasting);
    }
}
