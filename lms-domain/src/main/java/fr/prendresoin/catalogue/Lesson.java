package fr.prendresoin.catalogue;

import java.util.List;

/** A text to read in five to ten minutes, with its sources. */
public record Lesson(String slug, String title, int minutes, String lead, SafeHtml body, List<Source> sources)
        implements Activity {}
