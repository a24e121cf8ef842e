package fr.prendresoin.search;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import java.util.List;
import java.util.Optional;

/**
 * A passage that was found.
 *
 * @param activity empty for the course itself
 * @param anchor the heading inside the activity; empty for its beginning
 */
public record Hit(
        Course course, Optional<Activity> activity, String anchor, List<Piece> heading, List<Piece> extract) {}
