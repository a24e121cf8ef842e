package fr.prendresoin.dpc;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several short codes in one column. */
final class Joined {

    private static final String BETWEEN = ";";

    private Joined() {}

    static String of(Collection<?> codes) {
        return codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(BETWEEN));
    }

    static List<String> codes(String column) {
        return Arrays.stream(column.split(BETWEEN))
                .filter(code -> !code.isBlank())
                .toList();
    }
}
