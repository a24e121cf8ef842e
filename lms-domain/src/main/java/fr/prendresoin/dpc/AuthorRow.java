package fr.prendresoin.dpc;

import java.time.LocalDate;

/**
 * An author of an action with the interests they declare, in their own words.
 *
 * @param interests null while nothing is declared; « aucun » is a declaration
 */
public record AuthorRow(String name, String title, String interests, LocalDate declaredOn) {

    boolean declared() {
        return interests != null && !interests.isBlank() && declaredOn != null;
    }
}
