package fr.prendresoin.catalogue;

import java.util.List;

/** A film with its captions, and beside it everything that is said or shown in it, as text. */
public record Video(
        String slug,
        String title,
        int minutes,
        String lead,
        MediaFile film,
        MediaFile captions,
        int seconds,
        SafeHtml transcript,
        List<Source> sources)
        implements Activity {}
