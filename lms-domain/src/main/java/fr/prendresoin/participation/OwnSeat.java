package fr.prendresoin.participation;

import java.util.UUID;

/** A place somebody has in a session, by its enrolment. */
public record OwnSeat(UUID session, UUID enrolment) {}
