package fr.prendresoin.privacy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line of the register: the rows of a table that hold somebody, in one way.
 *
 * @param table the table in the database
 * @param link the column that leads to the person, or to the row of {@code through}
 * @param through the declared table between this one and the person; empty when there is none
 * @param about whether the rows are about the person; otherwise they only name them, as the author of a decision
 * @param words what a reader is told
 * @param columns what becomes of each column in the export
 */
public record Holding(String table, String link, String through, boolean about, Words words, Columns columns) {

    /**
     * What a reader is told, in French.
     *
     * @param file the name of the export's files; unique in the register
     * @param exception why rows outlive the person; empty when they are deleted
     */
    public record Words(
            String file, String title, String why, String ground, String kept, Fate fate, String exception) {}

    /**
     * What becomes of columns in the export.
     *
     * @param exported the French label of each exported column
     * @param replaced what is written instead of the exported columns that name somebody else
     * @param withheld columns that stay here, with the reason
     */
    public record Columns(Map<String, String> exported, Map<String, String> replaced, Map<String, String> withheld) {

        Set<String> all() {
            Set<String> all = new TreeSet<>(exported.keySet());
            all.addAll(withheld.keySet());
            return all;
        }
    }

    /** Whether the rows are decisions about others, which only some people take; anybody may be refused something. */
    boolean authored() {
        return !about && link.matches(".*_by|viewer_id");
    }

    /** Every column this line speaks of. */
    public Set<String> declared() {
        Set<String> declared = columns.all();
        declared.add(link);
        return declared;
    }
}
