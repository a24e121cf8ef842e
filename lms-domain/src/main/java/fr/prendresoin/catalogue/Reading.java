package fr.prendresoin.catalogue;

import java.util.List;
import java.util.Optional;

/** What came out of reading a course: the course when nothing is wrong, otherwise everything that is. */
public record Reading(Optional<Course> course, List<Problem> problems) {}
