package fr.prendresoin.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One's calendar address, without the address.
 *
 * @param lastUsedOn null as long as no calendar has asked
 * @param drawn whether its secret was shown
 */
public record FeedRow(Instant madeAt, LocalDate lastUsedOn, boolean drawn) {}
