package fr.prendresoin.administration;

import java.util.UUID;

/** Identifies a proposal to give a national role. */
public record ProposalId(UUID value) {}
