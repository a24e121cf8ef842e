package fr.prendresoin.dpc;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A move of an action as its body reads it.
 *
 * @param happenedOn for example the day an evaluation was notified, which need not be the day it was recorded
 */
public record MoveRow(ActionState before, ActionState after, LocalDate happenedOn, String words, Instant movedAt) {}
