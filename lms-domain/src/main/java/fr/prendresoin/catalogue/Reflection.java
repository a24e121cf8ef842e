package fr.prendresoin.catalogue;

import java.util.List;

/** Questions to oneself: what is written stays in the browser that shows them, and nowhere else. */
public record Reflection(
        String slug, String title, int minutes, String lead, SafeHtml text, List<Prompt> prompts, SafeHtml closing)
        implements Activity {

    /** A question, and what helps to answer it; the help may be empty. */
    public record Prompt(String text, String help) {}
}
