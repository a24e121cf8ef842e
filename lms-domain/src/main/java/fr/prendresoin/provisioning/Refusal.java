package fr.prendresoin.provisioning;

import fr.prendresoin.shared.RuleViolation;
import java.util.stream.Stream;

/** Refuses a file by its name, and says columns as a spreadsheet does. */
record Refusal(String file) {

    RuleViolation because(TableRule rule, Object... details) {
        return new RuleViolation(
                rule, Stream.concat(Stream.of(file), Stream.of(details)).toArray());
    }

    /** A for 0, Z for 25, AA for 26. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
