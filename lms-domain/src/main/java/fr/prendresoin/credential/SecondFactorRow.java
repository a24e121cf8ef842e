package fr.prendresoin.credential;

import java.time.Instant;

/**
 * Where a person's second factor stands.
 *
 * @param onSince null when it is off
 * @param codesLeft recovery codes not used yet
 * @param codesShown whether new codes wait to be written down
 */
public record SecondFactorRow(Instant onSince, long codesLeft, boolean codesShown) {}
