package fr.prendresoin.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reminder as a manager sees it: that it was sent, never whether it was read.
 *
 * @param byMail whether a letter went with it
 */
public record ReminderRow(ReminderStep step, LocalDate dueOn, Instant writtenAt, boolean byMail) {}
