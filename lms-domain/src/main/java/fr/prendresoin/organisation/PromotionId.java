package fr.prendresoin.organisation;

import java.util.UUID;

/** Identifies a promotion. */
public record PromotionId(UUID value) {}
