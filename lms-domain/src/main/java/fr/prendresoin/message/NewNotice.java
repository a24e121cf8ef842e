package fr.prendresoin.message;

import java.time.LocalDate;

/**
 * What is to be told.
 *
 * @param about for example the title of a course, or a reason they were given; empty when the subject says it all
 * @param day until when; null when no day is meant
 * @param link where it leads on this site
 * @param cause what it comes from: the same cause tells the same person once
 */
public record NewNotice(NoticeSubject subject, String about, LocalDate day, String link, String cause) {}
