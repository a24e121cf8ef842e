package fr.prendresoin.evidence;

import java.util.List;
import java.util.stream.Stream;

/** What a verification of the whole journal found: how much was read, and the first break of each broken file. */
public record ChainState(int files, long entries, List<ChainBreak> breaks) {

    /** The same with what else was found. */
    public ChainState with(List<ChainBreak> more) {
        return new ChainState(
                files, entries, Stream.concat(breaks.stream(), more.stream()).toList());
    }
}
