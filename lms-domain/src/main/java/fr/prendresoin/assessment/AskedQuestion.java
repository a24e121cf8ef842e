package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.VersionId;
import java.util.List;
import java.util.Optional;

/**
 * One question of an attempt at the moment an answer to it arrives.
 *
 * @param questions the ids of all drawn questions of the attempt, in the order they are asked
 * @param kept what was answered to it so far, the answer that counts first
 * @param writer the browser that writes in this attempt; empty before the first answer
 */
record AskedQuestion(
        VersionId version,
        String activity,
        List<String> questions,
        boolean submitted,
        List<KeptAnswer> kept,
        Optional<Writer> writer) {

    /** The answer that counts so far. */
    Optional<KeptAnswer> latest() {
        return kept.stream().findFirst();
    }

    /** The sequence of an answer that comes after all others. */
    long next() {
        return latest().map(KeptAnswer::seq).orElse(0L) + 1;
    }

    /** The answer kept under this sequence. */
    Optional<KeptAnswer> under(long seq) {
        return kept.stream().filter(answer -> answer.seq() == seq).findFirst();
    }

    /** Whether this browser may not write here, because another one does. */
    boolean closedTo(Optional<Writer> candidate) {
        return candidate.isPresent() && writer.isPresent() && !writer.equals(candidate);
    }
}
