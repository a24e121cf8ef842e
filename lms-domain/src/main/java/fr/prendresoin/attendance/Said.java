package fr.prendresoin.attendance;

/** What a trainer writes of a participant, as it arrives. */
public record Said(boolean there, String reason) {}
