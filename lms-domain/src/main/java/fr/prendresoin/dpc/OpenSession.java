package fr.prendresoin.dpc;

import java.time.LocalDate;

/** A session in which somebody may enrol, were there a place: how many places are free to them. */
public record OpenSession(SessionId id, ActionDetails action, LocalDate endsOn, int free) {}
