package fr.prendresoin.intake;

import java.util.List;

/**
 * Some hundreds of lines that are handled in one transaction.
 *
 * @param from how many lines come before
 */
record Block(int from, List<Reading> readings) {}
