package fr.prendresoin.reporting;

import java.util.List;
import java.util.Optional;

/** A page of learners, how many the filter holds in all, and the mark after which the next page starts. */
public record LearnerPage(List<LearnerRow> rows, long total, Optional<String> next) {}
