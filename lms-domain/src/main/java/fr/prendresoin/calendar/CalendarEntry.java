package fr.prendresoin.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline as a calendar shows it: a whole day of the faculty, which no reader's zone moves.
 *
 * @param uid the same as long as the enrolment lasts
 * @param course its title
 * @param path where it leads on this site
 */
public record CalendarEntry(UUID uid, String course, LocalDate day, String path) {}
