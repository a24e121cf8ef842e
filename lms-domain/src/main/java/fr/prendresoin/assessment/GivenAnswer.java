package fr.prendresoin.assessment;

import java.util.Optional;

/**
 * An answer as it arrives.
 *
 * @param question from 1, in the order of the attempt
 * @param seq grows with each change made in a page; empty when the page has no script: it comes last then
 * @param writer the browser that sends it; empty when the page has no script
 */
public record GivenAnswer(int question, Optional<Long> seq, Choices choices, Optional<Writer> writer) {

    public GivenAnswer(int question, Optional<Long> seq, Choices choices) {
        this(question, seq, choices, Optional.empty());
    }
}
