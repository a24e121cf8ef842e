package fr.prendresoin.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.shared.NotFound;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFilterTest {

    private final Address address = new Address();
    private final AddressFilter filter = new AddressFilter(new CurrentActor(), address, new PageLoader(null));

    @Test
    void a_visitor_who_asks_for_a_page_of_learners_signs_in_first_and_comes_back() throws Exception {
        FakeExchange exchange = filtered(FakeExchange.get("/formations/qvt").query("x=1&y=2"));

        assertThat(exchange.outcome()).isEqualTo("status 302");
        assertThat(exchange.responseHeader("Location"))
                .isEqualTo("/connexion?retour=%2Fformations%2Fqvt%3Fx%3D1%26y%3D2");
    }

    @Test
    void an_open_page_is_shown_to_anybody_and_kept_by_no_cache() throws Exception {
        FakeExchange exchange = filtered(FakeExchange.get("/prendre-soin/ressources"));

        assertThat(exchange.outcome()).isEqualTo("forward /wellbeing/ressources.xhtml");
        assertThat(exchange.responseHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(address.getPath()).isEqualTo("/prendre-soin/ressources");
    }

    @Test
    void a_page_that_finds_nothing_to_show_is_never_started() throws Exception {
        PageLoader nothing = new PageLoader(null) {
            @Override
            void load(Route route) {
                throw new NotFound(route.address());
            }
        };
        FakeExchange exchange = FakeExchange.get("/aide");
        new AddressFilter(new CurrentActor(), address, nothing)
                .doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.outcome()).isEqualTo("error 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/progress/accueil.xhtml",
                "/public/aide.xhtml",
                "/WEB-INF/web.xml",
                "/i18n/Messages.properties",
                "/aide/",
                "//aide",
                "/aide;jsessionid=1",
                "/health",
                "/metrics"
            })
    void whatever_is_not_in_the_list_of_addresses_does_not_exist(String path) throws Exception {
        assertThat(filtered(FakeExchange.get(path)).outcome()).isEqualTo("error 404");
    }

    @Test
    void a_form_sent_without_a_session_leads_to_the_sign_in_page_and_back_to_its_own() throws Exception {
        FakeExchange exchange = filtered(FakeExchange.post("/api/gestion/promotions")
                .header("Referer", "https://soin.example/gestion/promotions?faculte=x"));

        assertThat(exchange.outcome()).isEqualTo("status 303");
        assertThat(exchange.responseHeader("Location")).isEqualTo("/connexion?retour=%2Fgestion%2Fpromotions");
    }

    @Test
    void a_script_without_a_session_is_told_so() throws Exception {
        FakeExchange exchange =
                filtered(FakeExchange.post("/api/tentatives/1/reponses").header("X-Requested-With", "PrendreSoin"));

        assertThat(exchange.outcome()).isEqualTo("status 401");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/css/base.css", "/api/connexion"})
    void files_and_machine_interfaces_pass_by(String path) throws Exception {
        assertThat(filtered(FakeExchange.get(path)).outcome()).isEqualTo("passed");
    }

    @Test
    void a_segment_that_is_no_identifier_names_nothing() {
        address.is("/gestion/promotions/abc", java.util.Map.of("promotion", "abc"));

        assertThatThrownBy(() -> address.id("promotion")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> address.segment("faculty")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accueil", "/pilotage/national", "/administration/courriels", "/mon-compte/profil"})
    void who_must_set_up_a_second_factor_is_led_there_before_any_page_of_theirs(String page) throws Exception {
        FakeExchange exchange = filteredWithoutFactor(FakeExchange.get(page));

        assertThat(exchange.outcome()).isEqualTo("status 302");
        assertThat(exchange.responseHeader("Location")).isEqualTo("/mon-compte/securite");
    }

    @Test
    void until_then_no_form_and_no_export_is_open_either() throws Exception {
        assertThat(filteredWithoutFactor(FakeExchange.post("/api/pilotage/national/instantanes"))
                        .outcome())
                .isEqualTo("status 303");
        assertThat(filteredWithoutFactor(FakeExchange.get("/api/pilotage/etablissements/x/export"))
                        .outcome())
                .isEqualTo("status 303");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/mon-compte/securite/second-facteur", "/api/deconnexion", "/assets/css/base.css"})
    void the_forms_that_set_it_up_and_the_way_out_stay_open(String path) throws Exception {
        assertThat(filteredWithoutFactor(FakeExchange.post(path)).outcome()).isEqualTo("passed");
    }

    @Test
    void an_open_page_stays_open_to_them() throws Exception {
        assertThat(filteredWithoutFactor(FakeExchange.get("/aide")).outcome()).isEqualTo("forward /public/aide.xhtml");
    }

    @Test
    void without_their_second_factor_somebody_has_no_right_at_all() {
        CurrentActor current = withoutFactor();

        assertThat(current.signedIn()).isTrue();
        assertThat(current.get().grants()).isEmpty();
    }

    private FakeExchange filteredWithoutFactor(FakeExchange exchange) throws IOException, ServletException {
        new AddressFilter(withoutFactor(), address, new PageLoader(null))
                .doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange;
    }

    private static CurrentActor withoutFactor() {
        Actor administrator =
                Actor.of(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(Role.ADMINISTRATOR, null)));
        CurrentActor current = new CurrentActor();
        current.isWithoutFactor(
                new SignedIn(administrator, "Some", "Body", Instant.EPOCH, Instant.EPOCH), new SignInToken("x"));
        return current;
    }

    private FakeExchange filtered(FakeExchange exchange) throws IOException, ServletException {
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange;
    }
}
