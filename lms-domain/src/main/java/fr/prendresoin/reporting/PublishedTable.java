package fr.prendresoin.reporting;

import java.util.List;

/** What screens and exports may show: the rows, the sums of each group and of the nation, with figures withheld. */
public record PublishedTable(List<Line> rows, List<Line> groups, Line nation) {

    /** One line of figures: the total, then one part for each status. */
    public record Line(String key, Figure total, List<Figure> parts) {

        public Line {
            parts = List.copyOf(parts);
        }
    }

    public PublishedTable {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }
}
