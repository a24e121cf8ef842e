package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.VersionId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attempt with what was answered in it.
 *
 * @param questions the ids of the drawn questions, in the order they are asked
 * @param zone that of the faculty that asks for it
 * @param writer the browser that writes in it
 * @param answers every answer ever kept, by question, then by sequence
 */
record AttemptSheet(
        VersionId version,
        String activity,
        int number,
        long seed,
        List<String> questions,
        Optional<Instant> submittedAt,
        Optional<Grade> grade,
        String zone,
        Optional<Writer> writer,
        List<KeptAnswer> answers) {

    /** The answer that counts for each question that has one: the highest sequence. */
    Map<Integer, KeptAnswer> latest() {
        Map<Integer, KeptAnswer> latest = new LinkedHashMap<>();
        answers.forEach(answer -> latest.put(answer.question(), answer));
        return latest;
    }
}
