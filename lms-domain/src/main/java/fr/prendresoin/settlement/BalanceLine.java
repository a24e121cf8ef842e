package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionDetails;
import java.util.List;

/**
 * What one session adds to the balance of a year.
 *
 * @param trainees who was proved to have worked at least a minute of it in that year; somebody in two sessions counts twice
 * @param funded how many of them have a place that may be funded
 * @param fundedMinutes what these were proved to have done
 */
public record BalanceLine(SessionDetails session, int trainees, int funded, Proof proof, int fundedMinutes) {

    static BalanceLine of(SessionDetails session, List<SeatTime> seats) {
        List<SeatTime> present =
                seats.stream().filter(seat -> seat.proof().proved() > 0).toList();
        List<SeatTime> funded = present.stream().filter(SeatTime::funded).toList();
        return new BalanceLine(
                session,
                present.size(),
                funded.size(),
                present.stream().map(SeatTime::proof).reduce(Proof.NONE, Proof::plus),
                funded.stream().mapToInt(seat -> seat.proof().proved()).sum());
    }
}
