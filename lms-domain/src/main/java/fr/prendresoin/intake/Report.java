package fr.prendresoin.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The changes that the lines of a block made, numbered in the order of the lines. */
final class Report {

    /** A line opens one promotion, makes one person or corrects one in six ways, and moves them. */
    private static final int MOST_OF_A_LINE = 100;

    private final ImportId id;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<ImportChange> rows = new ArrayList<>();

    Report(ImportId id) {
        this.id = id;
    }

    void add(Verdict verdict, Change change) {
        int line = verdict.reading().line();
        int place = places.merge(line, 1, Integer::sum);
        rows.add(new ImportChange(id, line * MOST_OF_A_LINE + place, line, change));
    }

    List<ImportChange> rows() {
        return rows;
    }
}
