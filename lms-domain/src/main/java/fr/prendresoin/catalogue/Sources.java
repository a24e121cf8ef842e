package fr.prendresoin.catalogue;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers the sources of an activity as its text calls them. */
final class Sources {

    private Sources() {}

    static List<Source> of(List<String> texts) {
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(number -> new Source(number, Markdown.block(texts.get(number - 1))))
                .toList();
    }
}
