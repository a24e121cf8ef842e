package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionDetails;
import java.util.Optional;

/**
 * How one session went.
 *
 * @param ended whether it is over: only then it counts among the results of its action
 * @param opinion what its participants thought; empty as long as too few said so
 */
public record SessionResult(SessionDetails session, boolean ended, Outcome outcome, Optional<Opinion> opinion) {}
