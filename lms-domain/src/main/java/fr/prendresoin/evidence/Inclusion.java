package fr.prendresoin.evidence;

import java.util.List;

/**
 * That a text was among what a public root stands for: whoever follows the path from the leaf reaches the root.
 *
 * @param leaf the text of the leaf
 * @param path at each level the hash beside, after {@code left} or {@code right}
 */
public record Inclusion(RootRow root, String leaf, List<String> path) {}
