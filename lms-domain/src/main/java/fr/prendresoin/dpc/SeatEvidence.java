package fr.prendresoin.dpc;

import java.time.Instant;
import java.util.List;

/** What proves a seat: by which act it was taken, what was said then, and each time funding was asked about. */
public record SeatEvidence(SeatDetails seat, Taken taken, List<Checked> checks) {

    /** Copies the list. */
    public SeatEvidence {
        checks = List.copyOf(checks);
    }

    /**
     * The personal act.
     *
     * @param method by what the person had proved that it is them: {@code password}, {@code code}, or a provider
     */
    public record Taken(Instant at, Instant signedInAt, String method) {}

    /** One answer about funding, with its reasons. */
    public record Checked(String moment, boolean eligible, List<String> reasons, Instant at) {

        /** Copies the list. */
        public Checked {
            reasons = List.copyOf(reasons);
        }

        /** The answer alone: why somebody cannot be funded may speak of a leave. */
        public Checked withoutReasons() {
            return new Checked(moment, eligible, List.of(), at);
        }
    }
}
