package fr.prendresoin.scim;

import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a directory wants somebody to be.
 *
 * @param userName 1 to 190 characters
 * @param externalId at most 190 characters; null for none
 * @param mail null for none
 * @param active null to leave it as it is
 * @param identifiers national numbers that are added to those known
 */
public record UserDraft(
        String userName,
        String externalId,
        String familyName,
        String givenName,
        String mail,
        Boolean active,
        Set<Identifier> identifiers) {

    private static final int LONGEST = 190;
    private static final int LONGEST_NAME = 120;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]");

    /** @throws RuleViolation when a value is missing, too long or holds signs nobody can write */
    public UserDraft {
        userName = text("userName", userName, LONGEST);
        familyName = text("name.familyName", familyName, LONGEST_NAME);
        givenName = text("name.givenName", givenName, LONGEST_NAME);
        externalId = externalId == null ? null : text("externalId", externalId, LONGEST);
        mail = mail == null ? null : new MailAddress(mail).value();
        identifiers = Set.copyOf(identifiers);
    }

    Login login() {
        return new Login(userName);
    }

    private static String text(String attribute, String value, int longest) {
        String text = Optional.ofNullable(value).orElse("").strip();
        if (text.isEmpty()
                || text.length() > longest
                || UNPRINTABLE.matcher(text).find()) {
            throw new RuleViolation(ScimRule.VALUE_REFUSED, attribute);
        }
        return text;
    }

    static String externalId(String value) {
        return value == null ? null : text("externalId", value, LONGEST);
    }
}
