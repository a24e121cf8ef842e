package fr.prendresoin.settlement;

import java.util.UUID;

/** What one participant of a session did within a year. */
record SeatTime(UUID person, boolean funded, Proof proof) {}
