package fr.prendresoin.reporting;

import java.util.List;
import java.util.stream.IntStream;

/** Writes the figures of a circuit into a published table, without those that are withheld. */
record Sheet(Circuit circuit, int[] values, boolean[] hidden) {

    PublishedTable table(CountTable basis) {
        List<PublishedTable.Line> rows = IntStream.range(0, circuit.rowCount())
                .mapToObj(row -> line(basis.rows().get(row).key(), row))
                .toList();
        List<PublishedTable.Line> groups = IntStream.range(0, circuit.groupCount())
                .mapToObj(group -> line(circuit.groupName(group), circuit.groupLine(group)))
                .toList();
        return new PublishedTable(rows, groups, line("", circuit.nationLine()));
    }

    private PublishedTable.Line line(String key, int line) {
        List<Figure> figures = IntStream.range(0, circuit.width())
                .mapToObj(column -> figure(circuit.arc(line, column)))
                .toList();
        return new PublishedTable.Line(key, figures.get(0), figures.subList(1, figures.size()));
    }

    private Figure figure(int arc) {
        return hidden[arc] ? new Figure.Hidden() : new Figure.Shown(values[arc]);
    }
}
