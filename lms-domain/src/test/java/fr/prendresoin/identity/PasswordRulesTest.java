package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Login LOGIN = new Login("ines.petit.etudiante@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre mots sans lien",
                "cheval agrafe pile correct",
                "ééééàààùùçç",
                "deuxfoisdouze",
                "0612345678 chez moi",
                "mot de passe de la boulangère",
                "🐢🐇🦔🐌🐝🐞🐬🐳🦉🦇🐺🦊",
                "   des blancs   "
            })
    void any_signs_will_do_when_there_are_enough_of_them(String password) {
        assertThatCode(() -> PasswordRules.require(password + "!", LOGIN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse12",
                "MotDePasse2026!",
                "123456789012",
                "987654321098",
                "aaaaaaaaaaaaaaaa",
                "121212121212121212",
                "azertyuiopqsdfghjklm",
                "AZERTYUIOP123",
                "passwordpassword",
                "bonjourbonjourbonjour!!",
                "1q2w3e4r5t6y",
                "jetaimemonamour",
                "prendresoin2026"
            })
    void what_everybody_would_try_first_is_refused(String password) {
        assertRefused(() -> PasswordRules.require(password, LOGIN), IdentityRule.PASSWORD_TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ines.Petit.Etudiante@example.org", "ines.petit.etudiante"})
    void the_login_is_no_password(String password) {
        assertRefused(() -> PasswordRules.require(password, LOGIN), IdentityRule.PASSWORD_IS_LOGIN);
    }

    @Test
    void length_is_counted_in_signs_as_people_see_them() {
        assertRefused(
                () -> PasswordRules.require("🐢🐇🦔🐌🐝🐞🐬🐳🦉🦇🐺", LOGIN), IdentityRule.PASSWORD_TOO_SHORT, 12);
    }

    @Test
    void a_whole_text_is_too_long() {
        assertRefused(() -> PasswordRules.require("ab cd ef ".repeat(30), LOGIN), IdentityRule.PASSWORD_TOO_LONG, 256);
    }
}
