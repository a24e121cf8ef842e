package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.VersionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An attempt as its learner sees it: the questions in order, what they answered, the grade once
 * submitted, and the time left when it is limited.
 */
public record Paper(
        AttemptId id,
        VersionId version,
        String activity,
        int number,
        List<Item> items,
        Optional<Instant> submittedAt,
        Optional<Grade> grade,
        String zone,
        Optional<Writer> writer,
        Optional<TimeLeft> time) {

    /** A question of the paper; {@code order} gives the author's numbers in the order they are shown. */
    public record Item(
            int number, Question question, List<Integer> order, Choices choices, long seq, Optional<Receipt> receipt) {

        public boolean answered() {
            return !choices.numbers().isEmpty();
        }

        public boolean right() {
            return Grading.right(question, choices);
        }
    }

    /** The sequence from which the page counts on: no clock of a browser decides which answer comes last. */
    public long sequence() {
        return items.stream().mapToLong(Item::seq).max().orElse(0);
    }

    public long answered() {
        return items.stream().filter(Item::answered).count();
    }
}
