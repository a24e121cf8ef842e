package fr.prendresoin.assessment;

import java.util.Optional;

/**
 * An answer as it arrives.
 *
 * @param question from 1, in the order of the attempt
 * @param seq counts the changes of this answer in its page; empty when the page has no script: it comes last then
 */
public record GivenAnswer(int question, Optional<Integer> seq, Choices choices) {}
