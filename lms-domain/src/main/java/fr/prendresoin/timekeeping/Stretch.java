package fr.prendresoin.timekeeping;

import java.time.Instant;

/** Some time without a break in which a page saw its reader, by the server's clock. */
record Stretch(Instant from, Instant to, Instant activeAt) {

    boolean empty() {
        return !from.isBefore(to);
    }

    Stretch since(Instant floor) {
        return from.isBefore(floor) ? new Stretch(floor, to, activeAt) : this;
    }
}
