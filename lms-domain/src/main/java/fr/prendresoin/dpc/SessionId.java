package fr.prendresoin.dpc;

import java.util.UUID;

/** Identifies a session of an action; elsewhere it is the occasion of an enrolment. */
public record SessionId(UUID value) {}
