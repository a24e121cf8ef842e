package fr.prendresoin.bench;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which workloads to run: all of them, or the letters of {@code BENCH_ONLY}, for example « a d ».
 *
 * @param quick whether one batch of each is warm enough, to see that the bench works and nothing else
 */
record Wanted(Set<String> letters, boolean quick) {

    static Wanted ofEnvironment() {
        String only = Optional.ofNullable(System.getenv("BENCH_ONLY")).orElse("");
        Set<String> letters = Arrays.stream(only.split("\\W+"))
                .filter(letter -> !letter.isEmpty())
                .collect(Collectors.toSet());
        return new Wanted(letters, System.getenv("BENCH_QUICK") != null);
    }

    boolean has(String letter) {
        return letters.isEmpty() || letters.contains(letter);
    }

    void when(String letter, Runnable step) {
        if (has(letter)) {
            step.run();
        }
    }
}
