package fr.prendresoin.provisioning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks the first row of a table, whose cells name its columns. */
final class TableHeader {

    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$");

    private TableHeader() {}

    /** The names; empty ones at the end, which spreadsheets leave behind, are dropped. */
    static List<String> of(RawRow row, Refusal refusal) {
        List<String> names =
                new ArrayList<>(row.cells().stream().map(TableHeader::trimmed).toList());
        while (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        String empty = IntStream.range(0, names.size())
                .filter(column -> names.get(column).isEmpty())
                .mapToObj(Refusal::letters)
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            throw refusal.because(TableRule.HEADER_EMPTY, empty);
        }
        refuseTwice(names, refusal);
        return List.copyOf(names);
    }

    /** Without spaces around, those that do not break included. */
    private static String trimmed(String name) {
        return AROUND.matcher(name).replaceAll("");
    }

    private static void refuseTwice(List<String> names, Refusal refusal) {
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            columns.computeIfAbsent(names.get(column).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(column);
        }
        String twice = columns.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> names.get(same.get(0)) + " ("
                        + same.stream().map(Refusal::letters).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            throw refusal.because(TableRule.HEADER_TWICE, twice);
        }
    }
}
