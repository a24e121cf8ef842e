package fr.prendresoin.automation;

import fr.prendresoin.organisation.UnitId;

/**
 * What the token allows that was presented.
 *
 * @param unit where the program may act, with all that stands below
 */
public record ApiAccess(ApiTokenId token, UnitId unit, boolean mayWrite) {}
