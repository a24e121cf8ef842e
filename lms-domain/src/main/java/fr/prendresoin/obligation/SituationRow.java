package fr.prendresoin.obligation;

import java.util.UUID;

/** One's own word about how one practises from a day on. */
public record SituationRow(UUID id, Situation situation) {}
