package fr.prendresoin.dpc;

import java.util.List;

/**
 * An action as its body writes it first.
 *
 * @param slug names it in addresses
 * @param reference the number it is known by, opaque
 */
public record NewAction(String slug, String reference, ActionSheet sheet, List<AuthorRow> authors) {

    /** Copies the list. */
    public NewAction {
        authors = List.copyOf(authors);
    }
}
