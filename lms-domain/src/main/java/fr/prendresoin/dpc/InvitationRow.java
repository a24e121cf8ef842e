package fr.prendresoin.dpc;

import java.time.Instant;

/** To which address a body wrote about a session, and when; nothing of what became of it. */
public record InvitationRow(String mail, Instant sentAt) {}
