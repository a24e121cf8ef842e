package fr.prendresoin.catalogue;

import java.util.List;

/** A file to take away, and the same as text, or a word about who cannot read it and whom to ask. */
public record Document(
        String slug,
        String title,
        int minutes,
        String lead,
        MediaFile file,
        String language,
        SafeHtml alternative,
        String statement,
        List<Source> sources)
        implements Activity {}
