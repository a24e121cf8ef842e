package fr.prendresoin.participation;

import java.time.Instant;

/** A message of a participant, or to them, with the name of who wrote it. */
public record SeatMessageRow(
        String authorGivenName, String authorFamilyName, boolean byParticipant, String words, Instant writtenAt) {}
