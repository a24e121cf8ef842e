package fr.prendresoin.reporting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The sums of a table seen as a closed circuit: people flow down from the nation to groups and rows through the totals,
 * and back up through the statuses.
 *
 * <p>Each figure is one arc, and at each node as many people leave as arrive: these are all the sums of the table. To
 * move people along a closed ring of arcs therefore changes the figures of the ring and no sum.
 */
final class Circuit {

    private final List<String> groups;
    private final int rowCount;
    private final int[] groupOfRow;
    private final int width;
    private final int[] tails;
    private final int[] heads;

    Circuit(CountTable table) {
        groups = table.groups();
        rowCount = table.rows().size();
        groupOfRow = table.rows().stream()
                .mapToInt(row -> groups.indexOf(row.group()))
                .toArray();
        width = table.statuses() + 1;
        tails = IntStream.range(0, size()).map(this::tailOf).toArray();
        heads = IntStream.range(0, size()).map(this::headOf).toArray();
    }

    int size() {
        return (rowCount + groups.size() + 1) * width;
    }

    int nodes() {
        return root() + 1;
    }

    /** The arc of a column in a line; column 0 is the total. Lines are the rows, then the groups, then the nation. */
    int arc(int line, int column) {
        return line * width + column;
    }

    int rowCount() {
        return rowCount;
    }

    int groupLine(int group) {
        return rowCount + group;
    }

    int groupCount() {
        return groups.size();
    }

    int nationLine() {
        return rowCount + groups.size();
    }

    int width() {
        return width;
    }

    String groupName(int group) {
        return groups.get(group);
    }

    /** Whether the arc is a count of the table itself and not one of its sums. */
    boolean isCount(int arc) {
        return arc < rowCount * width && arc % width > 0;
    }

    /** Whether the arc belongs to the lines of groups or of the nation. */
    boolean isSumOfRows(int arc) {
        return arc >= rowCount * width;
    }

    /** Whether two arcs meet in the same group; those of the nation meet everything. */
    boolean sameGroup(int arc, int other) {
        int group = groupOf(arc / width);
        int otherGroup = groupOf(other / width);
        return group == otherGroup || group == groups.size() || otherGroup == groups.size();
    }

    int start(Ring.Step step) {
        return step.forward() ? tails[step.arc()] : heads[step.arc()];
    }

    int end(Ring.Step step) {
        return step.forward() ? heads[step.arc()] : tails[step.arc()];
    }

    int[] values(CountTable table) {
        int[] values = new int[size()];
        for (int row = 0; row < rowCount; row++) {
            List<Integer> counts = table.rows().get(row).counts();
            for (int status = 0; status < counts.size(); status++) {
                addEverywhere(values, row, status + 1, counts.get(status));
            }
        }
        return values;
    }

    private void addEverywhere(int[] values, int row, int column, int count) {
        for (int line : new int[] {row, groupLine(groupOfRow[row]), nationLine()}) {
            values[arc(line, column)] += count;
            values[arc(line, 0)] += count;
        }
    }

    private int groupOf(int line) {
        return line < rowCount ? groupOfRow[line] : line - rowCount;
    }

    private int tailOf(int arc) {
        return arc % width == 0 ? upperNode(arc) : lowerNode(arc);
    }

    private int headOf(int arc) {
        return arc % width == 0 ? lowerNode(arc) : upperNode(arc);
    }

    private int lowerNode(int arc) {
        int line = arc / width;
        return line < rowCount ? line : rowCount + (line - rowCount) * width + arc % width;
    }

    private int upperNode(int arc) {
        int line = arc / width;
        if (line == nationLine()) {
            return root();
        }
        int upperLine = line < rowCount ? groupOfRow[line] : groups.size();
        return rowCount + upperLine * width + arc % width;
    }

    private int root() {
        return rowCount + (groups.size() + 1) * width;
    }
}
