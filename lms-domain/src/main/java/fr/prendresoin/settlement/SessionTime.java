package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionDetails;
import java.util.List;

/** A session, and what its participants did of it within a year. */
record SessionTime(SessionDetails session, List<SeatTime> seats) {

    SessionTime {
        seats = List.copyOf(seats);
    }

    BalanceLine line() {
        return BalanceLine.of(session, seats);
    }
}
