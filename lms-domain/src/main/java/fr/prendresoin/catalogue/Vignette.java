package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A case told in steps. At each one its reader says what they would do; the answer is locked before the next step is
 * shown (rule 37), and the expected practice is told at the end. {@code lessons} are the knowledge it rests on.
 */
public record Vignette(
        String slug,
        String title,
        int minutes,
        String lead,
        List<Step> steps,
        List<String> lessons,
        List<Source> sources)
        implements Activity {

    /** How a question is answered: by one proposition, by several, or by one where none is the right one. */
    public enum Form {
        SINGLE,
        MULTIPLE,
        FREE
    }

    /** What is learnt at one moment, what is asked then, and what practice expects. */
    public record Step(String title, SafeHtml text, List<Ask> asks, SafeHtml expected) {}

    /** A question of a step; a free one has no right proposition. */
    public record Ask(Form form, String stem, List<Question.Proposition> propositions) {

        /** Whether these propositions, numbered from 0, are an answer to it. */
        public boolean takes(Set<Integer> chosen) {
            boolean known = chosen.stream().allMatch(number -> number >= 0 && number < propositions.size());
            return known && (form == Form.MULTIPLE ? !chosen.isEmpty() : chosen.size() == 1);
        }

        /** The numbers of the right propositions; none for a free question. */
        public Set<Integer> key() {
            return IntStream.range(0, propositions.size())
                    .filter(number -> propositions.get(number).correct())
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** @throws NotFound when the case has no such step, counted from 1 */
    public Step step(int number) {
        if (number < 1 || number > steps.size()) {
            throw new NotFound("step " + number + " of " + slug);
        }
        return steps.get(number - 1);
    }

    @Override
    public boolean finishedByWord() {
        return false;
    }
}
