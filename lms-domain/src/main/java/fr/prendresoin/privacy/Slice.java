package fr.prendresoin.privacy;

import java.util.List;

/**
 * What one line of the register holds about one person.
 *
 * @param names the exported columns
 * @param labels the same in French
 * @param cells one list per row in the same order: texts, numbers, booleans, days and instants; null when empty
 */
public record Slice(Holding holding, List<String> names, List<String> labels, List<List<Object>> cells) {}
