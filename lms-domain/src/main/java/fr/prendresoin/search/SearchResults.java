package fr.prendresoin.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search found, best first.
 *
 * @param any whether no passage has all the words, so that those with some of them are shown
 * @param next where the following page begins; empty on the last one
 */
public record SearchResults(List<Hit> hits, boolean any, Optional<Mark> next) {

    static SearchResults none() {
        return new SearchResults(List.of(), false, Optional.empty());
    }
}
