package fr.prendresoin.bench;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which workloads to run: all of them, or the letters of {@code BENCH_ONLY}, for example « a d ». */
record Wanted(Set<String> letters) {

    static Wanted ofEnvironment() {
        String only = Optional.ofNullable(System.getenv("BENCH_ONLY")).orElse("");
        return new Wanted(Arrays.stream(only.split("\\W+"))
                .filter(letter -> !letter.isEmpty())
                .collect(Collectors.toSet()));
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
