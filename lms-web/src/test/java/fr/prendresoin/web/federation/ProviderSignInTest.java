package fr.prendresoin.web.federation;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.federation.FederationRule;
import fr.prendresoin.federation.Practice;
import fr.prendresoin.federation.PracticeRow;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Rpps;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProviderSignInTest {

    private static final Map<String, Object> PROFESSIONAL = Map.of(
            "SubjectNameID", "899700366240",
            "family_name", "Testfamille",
            "given_name", "Testprénom",
            "SubjectRole", List.of("10^1.2.250.1.213.1.1.5.5"));

    @Test
    void the_question_says_all_the_provider_needs_and_gives_no_secret_away() {
        try (Journey journey = Journey.toProSanteConnect()) {
            ProviderSignIn.Departure departure = journey.signIn.depart(journey.settings, "/formations", false);

            Map<String, String> question = FakeProvider.form(departure.address().getRawQuery());
            assertThat(question)
                    .containsEntry("response_type", "code")
                    .containsEntry("client_id", FakeProvider.CLIENT)
                    .containsEntry("redirect_uri", "https://soin.example/connexion/pro-sante-connect/retour")
                    .containsEntry("scope", "openid scope_all")
                    .containsEntry("acr_values", "eidas1")
                    .containsEntry("code_challenge_method", "S256")
                    .containsEntry(
                            "code_challenge",
                            FakeClient.challenge(departure.secret().verifier()));
            assertThat(departure.address().toString())
                    .doesNotContain(
                            departure.secret().value(), departure.secret().verifier());
            assertThat(List.of(
                            question.get("state"),
                            question.get("nonce"),
                            departure.secret().verifier()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(derived -> assertThat(derived).hasSize(43));
        }
    }

    @Test
    void a_professional_signs_in_and_goes_where_they_wanted() {
        try (Journey journey = Journey.toProSanteConnect()) {
            journey.provider.tells(PROFESSIONAL);

            ProviderSignIn.Arrival arrival = journey.walk();

            assertThat(arrival.back()).isEqualTo("/formations");
            PersonId person =
                    journey.world.people().behind(arrival.step().token()).orElseThrow();
            assertThat(journey.world.people().lastName()).isEqualTo("Testprénom Testfamille");
            assertThat(journey.world.practicesOf(person))
                    .extracting(PracticeRow::practice)
                    .containsExactly(new Practice("10", "", "", "", "", ""));
        }
    }

    @Test
    void who_has_a_second_factor_is_sent_to_their_code_and_remembers_where_they_were_going() {
        try (Journey journey = Journey.toProSanteConnect()) {
            journey.world.people().protects(journey.world.knownAs(new Rpps("99700366240")));
            journey.provider.tells(PROFESSIONAL);

            ProviderSignIn.Arrival arrival = journey.walk();

            assertThat(arrival.step().codeAwaited()).isTrue();
            assertThat(arrival.back()).isEqualTo("/formations");
            assertThat(journey.world.people().behind(arrival.step().token())).isEmpty();
            assertThat(journey.world.people().sessions()).isZero();
        }
    }

    @Test
    void signed_user_info_is_believed() {
        try (Journey journey = Journey.toProSanteConnectSigned()) {
            PersonId known = journey.world.knownAs(new Rpps("99700366240"));
            journey.provider.tells(PROFESSIONAL);
            journey.provider.behaves(Temper.telling((provider, told) -> Temper.jwt(provider.signed(Temper.claimsOf(told)
                    .issuer(provider.issuer())
                    .audience(FakeProvider.CLIENT)
                    .build()))));

            assertThat(journey.world.people().behind(journey.walk().step().token()))
                    .contains(known);
        }
    }

    @Test
    void every_activity_of_every_practice_is_a_practice() {
        try (Journey journey = Journey.toProSanteConnect()) {
            Map<String, Object> town = Map.of("codeModeExercice", "L", "codeSecteurDactivite", "SA07");
            Map<String, Object> hospital = Map.of("codeModeExercice", "S", "numeroFinessSite", "750000001");
            journey.provider.tells(Map.of(
                    "SubjectNameID",
                    "899700366240",
                    "family_name",
                    "",
                    "SubjectRefPro",
                    Map.of(
                            "exercices",
                            List.of(Map.of(
                                    "codeProfession", "10",
                                    "codeCategorieProfessionnelle", "C",
                                    "nomDexercice", "Exercice",
                                    "prenomDexercice", "Test",
                                    "activities", List.of(town, hospital))))));

            PersonId person =
                    journey.world.people().behind(journey.walk().step().token()).orElseThrow();

            assertThat(journey.world.people().lastName()).isEqualTo("Test Exercice");
            assertThat(journey.world.practicesOf(person))
                    .extracting(PracticeRow::practice)
                    .containsExactly(
                            new Practice("10", "C", "", "L", "SA07", ""),
                            new Practice("10", "C", "", "S", "", "750000001"));
        }
    }

    @Test
    void a_code_is_worth_one_session() {
        try (Journey journey = Journey.toProSanteConnect()) {
            journey.provider.tells(PROFESSIONAL);
            ProviderSignIn.Departure departure = journey.signIn.depart(journey.settings, "", false);
            ProviderSignIn.Answer answer = journey.visit(departure);
            journey.comeBack(departure, answer);

            assertFault(ProviderFault.REQUEST_UNKNOWN, () -> journey.comeBack(departure, answer));
            ProviderSignIn.Departure again = journey.signIn.depart(journey.settings, "", false);
            assertFault(
                    ProviderFault.CODE_REFUSED,
                    () -> journey.comeBack(
                            again,
                            new ProviderSignIn.Answer(
                                    answer.code(), again.secret().state(), null, null)));
            assertThat(journey.world.people().sessions()).isEqualTo(1);
        }
    }

    @Test
    void who_gives_up_at_the_provider_is_told_so_and_an_error_of_its_own_is_another_matter() {
        try (Journey journey = Journey.toProSanteConnect()) {
            assertFault(ProviderFault.CANCELLED, () -> refusedWith(journey, "access_denied"));
            assertFault(ProviderFault.PROVIDER_SAID_NO, () -> refusedWith(journey, "server_error"));
        }
    }

    @Test
    void a_provider_that_is_not_there_is_said_to_be_out_of_reach() {
        Journey journey = Journey.toProSanteConnect();
        ProviderSignIn.Departure departure = journey.signIn.depart(journey.settings, "", false);
        ProviderSignIn.Answer answer = journey.visit(departure);
        journey.close();

        assertFault(ProviderFault.UNREACHABLE, () -> journey.comeBack(departure, answer));
    }

    @Test
    void keys_are_read_once_and_again_when_a_token_names_a_new_one() {
        try (Journey journey = Journey.toProSanteConnect()) {
            journey.provider.tells(PROFESSIONAL);
            journey.walk();
            journey.walk();
            assertThat(journey.provider.keysRead()).isEqualTo(1);

            journey.provider.rotateTo("k2");
            journey.walk();

            assertThat(journey.provider.keysRead()).isEqualTo(2);
        }
    }

    @Test
    void a_flood_of_unknown_keys_does_not_become_a_flood_of_questions() {
        try (Journey journey = Journey.toProSanteConnect()) {
            journey.provider.behaves(
                    Temper.signing((provider, claims) -> FakeProvider.signed(claims, FakeProvider.newKey("forged"))));

            for (int attempt = 0; attempt < 6; attempt++) {
                assertThatExceptionOfType(ProviderRefused.class).isThrownBy(journey::walk);
            }

            assertThat(journey.provider.keysRead()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void a_student_of_the_university_signs_in() {
        try (Journey journey = Journey.toUniversity()) {
            PersonId student = journey.world.knownAs(new Ine("123456789FF"), Journey.PARIS);
            journey.provider.tells(Map.of(
                    "supannCodeINE",
                    List.of("123456789ff"),
                    "supannEtuInscription",
                    "[etab={UAI}0755976N][anneeinsc=2026][cursusann={SUPANN}L2]"));

            assertThat(journey.world.people().behind(journey.walk().step().token()))
                    .contains(student);
        }
    }

    @Test
    void a_former_uai_is_the_same_university() {
        try (Journey journey = Journey.toUniversity()) {
            PersonId student = journey.world.knownAs("42", Journey.PARIS);
            journey.provider.tells(Map.of("supannEtuId", "{UAI:0751721N:ETUID}42"));

            assertThat(journey.world.people().behind(journey.walk().step().token()))
                    .contains(student);
        }
    }

    @Test
    void a_student_number_of_another_establishment_names_nobody_here() {
        try (Journey journey = Journey.toUniversity()) {
            journey.world.knownAs("42", Journey.PARIS);

            journey.provider.tells(Map.of("supannEtuId", "{UAI:0313218E:ETUID}42"));
            assertRefused(journey::walk, FederationRule.NOT_ENROLLED);
            journey.provider.tells(Map.of("supannEtuId", "42", "supannEtuInscription", "[etab={UAI}0313218E]"));
            assertRefused(journey::walk, FederationRule.NOT_ENROLLED);
        }
    }

    @Test
    void a_student_nobody_enrolled_is_not_let_in_and_a_mail_proves_nothing() {
        try (Journey journey = Journey.toUniversity()) {
            journey.world.knownAs("42", Journey.PARIS);
            journey.provider.tells(Map.of("email", "etudiant@universite.example", "supannCodeINE", "not an INE"));

            assertRefused(journey::walk, FederationRule.NOT_ENROLLED);
            assertThat(journey.world.people().sessions()).isZero();
        }
    }

    private static void refusedWith(Journey journey, String error) {
        ProviderSignIn.Departure departure = journey.signIn.depart(journey.settings, "", false);
        journey.comeBack(
                departure, new ProviderSignIn.Answer(null, departure.secret().state(), error, null));
    }

    private static void assertFault(ProviderFault fault, ThrowingCallable act) {
        assertThatExceptionOfType(ProviderRefused.class)
                .isThrownBy(act)
                .extracting(ProviderRefused::fault)
                .isEqualTo(fault);
    }
}
