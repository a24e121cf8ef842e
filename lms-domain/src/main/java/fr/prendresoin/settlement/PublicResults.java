package fr.prendresoin.settlement;

import java.util.Optional;

/** The results of an action that everybody may read: none of either as long as too few people stand behind it. */
public record PublicResults(Optional<Outcome> outcome, Optional<Opinion> opinion) {}
