package fr.prendresoin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookingFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "post"})
    void whatever_could_write_is_refused_on_every_route(String method) {
        assertThat(Routes.ALL).allSatisfy(route -> assertThat(LookingFilter.refusal(method, route.address()))
                .contains("viewing.refused.write"));
        assertThat(LookingFilter.refusal(method, "/api/tentatives/1/questions/1"))
                .contains("viewing.refused.write");
        assertThat(LookingFilter.refusal(method, "/api/voir-comme")).contains("viewing.refused.write");
        assertThat(LookingFilter.refusal(method, "/api/voir-comme/fin/autre")).contains("viewing.refused.write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/voir-comme/fin", "/api/deconnexion"})
    void the_ways_out_stay_open(String path) {
        assertThat(LookingFilter.refusal("POST", path)).isEmpty();
    }

    @Test
    void files_the_account_and_the_answers_of_another_are_not_read() {
        assertThat(LookingFilter.refusal("GET", "/api/pilotage/etablissements/x/etudiants.csv"))
                .contains("viewing.refused.file");
        assertThat(LookingFilter.refusal("GET", "/mon-compte/donnees")).contains("viewing.refused.account");
        assertThat(LookingFilter.refusal("GET", "/formations/qvt/fin/quiz/evaluation/1/resultat"))
                .contains("viewing.refused.answers");
        assertThat(LookingFilter.refusal("GET", "/formations/qvt/hors-ligne")).contains("viewing.refused.file");
        assertThat(LookingFilter.refusal("GET", "/mes-notes")).contains("viewing.refused.notes");
        assertThat(LookingFilter.refusal("GET", "/connexion/universite")).contains("viewing.refused.write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accueil", "/formations", "/formations/qvt/un/lecon", "/aide", "/assets/1/css/base.css"})
    void pages_are_read(String path) {
        assertThat(LookingFilter.refusal("GET", path)).isEmpty();
        assertThat(LookingFilter.refusal("HEAD", path)).isEmpty();
    }
}
