package fr.prendresoin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInServletTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\evil.example",
                "http://evil.example",
                "https:/evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/accueil\r\nSet-Cookie: a=b",
                "/accueil\nX: y",
                "/accueil\t",
                "/a b",
                "/é",
                "/connexion",
                "/connexion?retour=/accueil"
            })
    void nobody_is_sent_to_another_site_nor_back_to_the_form(String back) {
        assertThat(SignInServlet.inside(back)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/accueil",
                "/formations/qvt?chemin=a.b#suite",
                "/%0d%0aSet-Cookie:a=b",
                "/aide?x=http://evil.example"
            })
    void an_address_of_ours_is_gone_back_to_as_it_was_asked_for(String back) {
        assertThat(SignInServlet.inside(back)).contains(back);
    }
}
