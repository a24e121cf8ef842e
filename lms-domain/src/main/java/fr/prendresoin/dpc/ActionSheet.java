package fr.prendresoin.dpc;

import java.util.Set;

/**
 * What an action says of itself, as its body writes it.
 *
 * @param offPriority that no orientation is claimed, said explicitly
 * @param method a method of the HAS, by its code
 * @param professions codes; empty when every profession is meant
 */
public record ActionSheet(
        String title,
        Set<DpcType> types,
        DpcFormat format,
        Hours hours,
        Set<String> orientations,
        boolean offPriority,
        String method,
        Set<String> professions,
        Texts texts,
        Price price,
        Set<Integer> blocs,
        String courseSlug) {

    /** Copies the sets. */
    public ActionSheet {
        types = Set.copyOf(types);
        orientations = Set.copyOf(orientations);
        professions = Set.copyOf(professions);
        blocs = Set.copyOf(blocs);
    }

    /** What is written in words; each may be empty in a draft. */
    public record Texts(
            String objectives,
            String prerequisites,
            String programme,
            String committee,
            String evaluation,
            String contact,
            String houseRules) {}

    /** What it costs, in cents, and who pays. */
    public record Price(int cents, String payer) {}

    /** Whether several types are one programme. */
    public boolean integrated() {
        return types.size() > 1;
    }
}
