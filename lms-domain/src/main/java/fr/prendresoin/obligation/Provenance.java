package fr.prendresoin.obligation;

/** Where a piece of reference data comes from; not confirmed when it is from memory or deduced. */
public record Provenance(String source, boolean confirmed) {}
