package fr.prendresoin.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What several participants thought together: how many, and the sum of their grades by sentence. It speaks of no fewer
 * than the smallest group.
 */
public record Opinion(int answers, Map<String, Integer> sums) {

    /** Copies the map. */
    public Opinion {
        sums = Map.copyOf(sums);
    }

    private static Opinion of(List<Answer> answers) {
        Map<String, Integer> sums = new TreeMap<>();
        answers.forEach(
                answer -> answer.grades().forEach((question, grade) -> sums.merge(question, grade, Integer::sum)));
        return new Opinion(answers.size(), sums);
    }

    /** The opinion of a group; empty when it is too small to hide anybody. */
    static Optional<Opinion> shown(List<Answer> answers, int smallest) {
        return answers.size() < smallest ? Optional.empty() : Optional.of(of(answers));
    }

    /**
     * The opinion of all groups together. When those that are too small are fewer people together than the smallest group,
     * they are left out: what is shown of the others would say what they think.
     */
    static Optional<Opinion> together(List<List<Answer>> groups, int smallest) {
        List<Answer> large = new ArrayList<>();
        List<Answer> small = new ArrayList<>();
        groups.forEach(group -> (group.size() < smallest ? small : large).addAll(group));
        if (small.size() >= smallest) {
            large.addAll(small);
        }
        return shown(large, smallest);
    }

    /**
     * What everybody may read: answers are published by whole groups in the order in which they were given, so that two
     * days compared say nothing of fewer people.
     */
    static Optional<Opinion> published(List<Answer> inOrder, int smallest) {
        return shown(inOrder.subList(0, inOrder.size() - inOrder.size() % smallest), smallest);
    }

    /** Tenths of the mean grade of a sentence, never rounded up; empty when nobody was asked it. */
    public Optional<Integer> tenths(String question) {
        return Optional.ofNullable(sums.get(question)).map(sum -> sum * 10 / answers);
    }

    /** Tenths of the mean over all sentences, never rounded up. */
    public int tenths() {
        int questions = answers * sums.size();
        return sums.values().stream().mapToInt(Integer::intValue).sum() * 10 / questions;
    }
}
