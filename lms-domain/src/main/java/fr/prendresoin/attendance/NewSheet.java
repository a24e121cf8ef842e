package fr.prendresoin.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The sheet somebody opens: of which planned half-day, and when it begins. */
public record NewSheet(UUID occasion, LocalDate day, Half half, LocalTime startsAt) {}
