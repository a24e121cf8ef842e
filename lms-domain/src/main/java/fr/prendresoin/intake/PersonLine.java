package fr.prendresoin.intake;

import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.Login;
import fr.prendresoin.organisation.PromotionKey;
import java.util.List;
import java.util.Locale;

/**
 * What a line says about a person.
 *
 * @param mail null when the line has none
 * @param login null when the line has neither a login nor a mail
 * @param keys the numbers that may match somebody, surest first: INE, student number
 * @param identifiers those, and the others
 * @param born the date of birth as written, kept nowhere: it only tells two people of one name apart; may be empty
 */
record PersonLine(
        String familyName,
        String givenName,
        String mail,
        Login login,
        List<Identifier> keys,
        List<Identifier> identifiers,
        PromotionKey promotion,
        String born) {

    /** As lists of the faculty's names write it. */
    String fullName() {
        return (familyName + " " + givenName).toUpperCase(Locale.FRENCH);
    }
}
