package fr.prendresoin.settlement;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The part of a body's yearly balance (bilan pédagogique et financier) that its proofs can say (rule 64).
 *
 * @param year a calendar year
 * @param people how many different people its trainees are
 */
public record Balance(int year, List<BalanceLine> lines, int people) {

    /** Copies the list. */
    public Balance {
        lines = List.copyOf(lines);
    }

    static Balance of(int year, List<SessionTime> sessions) {
        return new Balance(
                year,
                sessions.stream()
                        .map(SessionTime::line)
                        .filter(line -> line.trainees() > 0)
                        .toList(),
                (int) sessions.stream()
                        .flatMap(session -> session.seats().stream())
                        .filter(seat -> seat.proof().proved() > 0)
                        .map(SeatTime::person)
                        .distinct()
                        .count());
    }

    /** How many trainees: the sum of the sessions, in which somebody who followed two counts twice. */
    public int trainees() {
        return sum(BalanceLine::trainees);
    }

    /** How many of these places may be funded. */
    public int funded() {
        return sum(BalanceLine::funded);
    }

    /** The proved minutes of everybody together; what was only sworn is not in it. */
    public int provedMinutes() {
        return sum(line -> line.proof().proved());
    }

    /** Of these, those of places that may be funded. */
    public int fundedMinutes() {
        return sum(BalanceLine::fundedMinutes);
    }

    /** What was seen, sworn and signed, added up. */
    public Proof proof() {
        return lines.stream().map(BalanceLine::proof).reduce(Proof.NONE, Proof::plus);
    }

    /** Whole hours of trainees (heures-stagiaires): minutes that make no hour are left out, never rounded up. */
    public int traineeHours() {
        return provedMinutes() / 60;
    }

    private int sum(ToIntFunction<BalanceLine> figure) {
        return lines.stream().mapToInt(figure).sum();
    }
}
