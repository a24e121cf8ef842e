package fr.prendresoin.attendance;

import java.util.UUID;

/** Identifies a half-day sheet. */
public record SheetId(UUID value) {}
