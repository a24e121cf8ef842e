package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", "prenom.nom+cours@etu.exemple-univ.fr", "o'neil_d@x.y.z.org"})
    void an_ordinary_address_is_accepted(String typed) {
        assertThat(new MailAddress("  " + typed + " ").value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "claire",
                "@exemple.fr",
                "claire@",
                "claire@local",
                "a@b.fr\r\nBcc: tous@exemple.fr",
                "a@b.fr\nRCPT TO:<x@y.fr>",
                "a b@exemple.fr",
                "\"a b\"@exemple.fr",
                "Claire <claire@exemple.fr>",
                "a@b.fr,c@d.fr",
                "a@b.fr;c@d.fr",
                "\u760a\u760d@exemple.fr",
                "a@exempl\u00e9.fr",
                "a@b@c.fr",
                "a@..fr"
            })
    void nothing_that_could_write_another_line_or_another_recipient_is_accepted(String typed) {
        assertRefused(() -> new MailAddress(typed), IdentityRule.MAIL_MALFORMED, typed.strip());
    }
}
