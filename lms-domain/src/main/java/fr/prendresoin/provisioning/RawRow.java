package fr.prendresoin.provisioning;

import java.util.List;
import java.util.Set;

/**
 * A row as the file has it, before it is compared with the header.
 *
 * @param blankBefore rows that the file leaves out just before this one
 * @param notComputed the cells, from 0, that hold a formula without a result
 */
record RawRow(int line, List<String> cells, int blankBefore, Set<Integer> notComputed) {

    static RawRow of(int line, List<String> cells) {
        return new RawRow(line, cells, 0, Set.of());
    }

    boolean blank() {
        return notComputed.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
