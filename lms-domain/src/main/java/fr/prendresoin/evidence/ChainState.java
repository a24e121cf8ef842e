package fr.prendresoin.evidence;

import java.util.List;

/** What a verification of the whole journal found: how much was read, and the first break of each broken file. */
public record ChainState(int files, long entries, List<ChainBreak> breaks) {}
