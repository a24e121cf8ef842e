package fr.prendresoin.catalogue;

import java.util.List;

/** What not to forget, to be ticked off; the ticks are an aid and nobody else's business. */
public record Checklist(
        String slug, String title, int minutes, String lead, List<Group> groups, SafeHtml closing, List<Source> sources)
        implements Activity {

    /** Items that belong together. */
    public record Group(String title, List<Item> items) {}

    /** A thing to do, and why; the reason may be empty. */
    public record Item(String text, String why) {}
}
