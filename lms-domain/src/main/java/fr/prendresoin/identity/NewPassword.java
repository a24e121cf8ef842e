package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;

/** A password somebody chose, accepted by the rules and already hashed: what they typed is forgotten. */
public final class NewPassword {

    private final String hash;

    private NewPassword(String hash) {
        this.hash = hash;
    }

    /**
     * Hashes what was typed, which takes about 100 ms.
     *
     * @throws RuleViolation when it is too short, too long, too common, or the login
     */
    public static NewPassword of(String typed, Login login) {
        PasswordRules.require(typed, login);
        return new NewPassword(Passwords.hash(typed));
    }

    String hash() {
        return hash;
    }
}
