package fr.prendresoin.accommodation;

import java.util.UUID;

/** Names an accommodation. */
public record AccommodationId(UUID value) {}
