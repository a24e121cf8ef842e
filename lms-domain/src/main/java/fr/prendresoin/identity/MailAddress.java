package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address mails are sent to, for example {@code claire.martin@exemple.fr}: at most 254 characters, ASCII only, without
 * quotes, blanks or line ends, so that it can be written into a mail as it is.
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{1,63}");

    /** @throws RuleViolation when it is of another form */
    public MailAddress {
        value = Optional.ofNullable(value).orElse("").strip();
        if (!wellFormed(value)) {
            throw new RuleViolation(IdentityRule.MAIL_MALFORMED, value);
        }
    }

    /** What a table holds, if mails can be sent there: imports bring all sorts of things. */
    public static Optional<MailAddress> usable(String text) {
        return Optional.ofNullable(text).filter(MailAddress::wellFormed).map(MailAddress::new);
    }

    /** Whether this is an address, without blanks around it. */
    static boolean wellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
