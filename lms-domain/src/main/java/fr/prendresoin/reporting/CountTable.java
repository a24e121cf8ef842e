package fr.prendresoin.reporting;

import java.util.List;

/**
 * How many people of each row have each status: true counts, never to be shown as they are.
 *
 * <p>The statuses exclude one another, so the people of a row are the sum of its counts. A faculty without anybody
 * enrolled is a row of zeros, not a missing row: a missing row would publish its zero.
 */
public record CountTable(List<Row> rows) {

    /** One faculty (or one curriculum) of a group such as "médecine", with one count for each status. */
    public record Row(String key, String group, List<Integer> counts) {

        public Row {
            counts = List.copyOf(counts);
            if (counts.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("A count of people is negative in row " + key);
            }
        }
    }

    public CountTable {
        rows = List.copyOf(rows);
        if (rows.stream().map(row -> row.counts().size()).distinct().count() > 1) {
            throw new IllegalArgumentException("All rows must count the same statuses");
        }
        if (rows.stream().map(Row::key).distinct().count() < rows.size()) {
            throw new IllegalArgumentException("Two rows have the same key");
        }
    }

    int statuses() {
        return rows.isEmpty() ? 0 : rows.get(0).counts().size();
    }

    List<String> groups() {
        return rows.stream().map(Row::group).distinct().toList();
    }

    boolean sameShapeAs(CountTable other) {
        return shape().equals(other.shape());
    }

    private List<Row> shape() {
        return rows.stream()
                .map(row -> new Row(
                        row.key(),
                        row.group(),
                        row.counts().stream().map(count -> 0).toList()))
                .toList();
    }
}
