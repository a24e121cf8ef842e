package fr.prendresoin.search;

import fr.prendresoin.search.Words.Word;
import java.util.ArrayList;
import java.util.List;

/** The sentence or so around the first word that was asked for, cut where words begin and end. */
final class Extract {

    private static final int BEFORE = 80;
    private static final int LENGTH = 260;

    private final String text;
    private final List<Word> asked;

    private Extract(String text, List<Word> asked) {
        this.text = text;
        this.asked = asked;
    }

    static List<Piece> of(String text, List<Word> asked) {
        return new Extract(text, asked).pieces();
    }

    private List<Piece> pieces() {
        List<Word> hits = Words.of(text).stream()
                .filter(word -> asked.stream().anyMatch(word::means))
                .toList();
        int from = hits.isEmpty() ? 0 : wordAfter(hits.get(0).start() - BEFORE);
        int to = wordBefore(from + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Word hit : hits) {
            if (hit.start() >= at && hit.end() <= to) {
                add(pieces, text.substring(at, hit.start()), false);
                add(pieces, text.substring(hit.start(), hit.end()), true);
                at = hit.end();
            }
        }
        add(pieces, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
        if (from > 0) {
            pieces.add(0, new Piece("… ", false));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean asked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, asked));
        }
    }

    private int wordAfter(int position) {
        int space = position <= 0 ? 0 : text.indexOf(' ', position);
        return space <= 0 ? 0 : space + 1;
    }

    private int wordBefore(int position) {
        if (position >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', position);
        return space <= 0 ? position : space;
    }
}
