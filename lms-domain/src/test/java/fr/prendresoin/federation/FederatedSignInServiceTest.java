package fr.prendresoin.federation;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Adeli;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.Rpps;
import fr.prendresoin.identity.SignInStep;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.identity.SubjectNameId;
import fr.prendresoin.organisation.MemberAppointed;
import fr.prendresoin.organisation.Uai;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederatedSignInServiceTest {

    private static final Actor PLATFORM = Actor.system("test");
    private static final String PSC = "https://psc.example";
    private static final String UNIVERSITY = "https://sso.universite.example";
    private static final Uai PARIS = new Uai("0755976N");
    private static final Ine INE = new Ine("123456789FF");
    private static final String RPPS = "899700366240";

    private final FederationWorld world = new FederationWorld(HandClock.at("2026-11-22T09:00:00Z"));
    private final FederatedSignInService service = world.signIns();

    @Test
    void an_unknown_professional_is_registered_once_as_a_practitioner() {
        SignInToken first =
                service.signIn(PLATFORM, professional("f:A:1", RPPS)).token();
        SignInToken second =
                service.signIn(PLATFORM, professional("f:A:1", RPPS)).token();

        assertThat(world.people().registered()).isEqualTo(1);
        assertThat(world.people().lastName()).isEqualTo("Testprénom Testfamille");
        PersonId person = world.people().behind(first).orElseThrow();
        assertThat(world.people().behind(second)).contains(person);
        assertThat(world.appointed())
                .containsExactly(new MemberAppointed(person, new Grant(Role.PRACTITIONER, null), ""));
    }

    @Test
    void a_professional_known_by_their_rpps_is_linked_and_not_registered_again() {
        PersonId known = world.knownAs(new Rpps("99700366240"));

        SignInToken token =
                service.signIn(PLATFORM, professional("f:A:1", RPPS)).token();

        assertThat(world.people().behind(token)).contains(known);
        assertThat(world.people().registered()).isEqualTo(1);
        assertThat(world.appointed()).isEmpty();
    }

    @Test
    void a_professional_known_by_their_adeli_number_is_linked() {
        PersonId known = world.knownAs(new Adeli("759312345"));

        SignInToken token =
                service.signIn(PLATFORM, professional("f:A:1", "0759312345")).token();

        assertThat(world.people().behind(token)).contains(known);
    }

    @Test
    void a_number_of_the_directory_with_a_wrong_key_is_believed_with_a_warning() {
        service.signIn(PLATFORM, professional("f:A:1", RPPS));
        service.signIn(PLATFORM, professional("f:A:2", "810003461033"));

        assertThat(world.links()).extracting(AccountLink::numberPlausible).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"899700366240, RPPS 99700366240", "810003461033, RPPS 10003461033", "0759312345, ADELI 759312345"})
    void the_number_the_directory_proves_is_written_to_the_person(String nationalId, String number) {
        SignInToken first =
                service.signIn(PLATFORM, professional("f:A:1", nationalId)).token();
        service.signIn(PLATFORM, professional("f:A:1", nationalId));

        PersonId person = world.people().behind(first).orElseThrow();
        assertThat(world.people().provenNumber(person)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1123456789", "375000000100", "4123456789", "512345678900011", "", "abc"})
    void an_identifier_of_no_register_of_professionals_opens_no_account(String nationalId) {
        assertRefused(
                () -> service.signIn(PLATFORM, professional("f:A:1", nationalId)),
                FederationRule.NO_PROFESSIONAL_NUMBER);

        assertThat(world.people().registered()).isZero();
        assertThat(world.people().sessions()).isZero();
    }

    @Test
    void the_same_number_under_another_subject_is_the_same_person() {
        SignInToken first =
                service.signIn(PLATFORM, professional("f:A:1", RPPS)).token();
        SignInToken second =
                service.signIn(PLATFORM, professional("f:B:1", RPPS)).token();

        assertThat(world.people().behind(second)).isEqualTo(world.people().behind(first));
        assertThat(world.people().registered()).isEqualTo(1);
    }

    @Test
    void a_subject_that_changes_its_number_is_refused() {
        service.signIn(PLATFORM, professional("f:A:1", RPPS));

        assertRefused(
                () -> service.signIn(PLATFORM, professional("f:A:1", "899700218896")), FederationRule.NUMBERS_DISAGREE);
        assertThat(world.people().sessions()).isEqualTo(1);
    }

    @Test
    void a_subject_whose_number_an_import_gave_to_another_person_is_refused() {
        service.signIn(PLATFORM, professional("f:A:1", RPPS));
        world.knownAs(new Rpps("99700366240"));

        assertRefused(() -> service.signIn(PLATFORM, professional("f:A:1", RPPS)), FederationRule.NUMBERS_DISAGREE);
    }

    @Test
    void two_first_sign_ins_at_once_are_one_person() {
        List<SignInStep> other = new ArrayList<>();
        world.meanwhile(() -> other.add(service.signIn(PLATFORM, professional("f:A:1", RPPS))));

        SignInStep step = service.signIn(PLATFORM, professional("f:A:1", RPPS));

        PersonId person = world.links().get(0).person();
        assertThat(world.links()).hasSize(1);
        assertThat(world.people().behind(step.token())).contains(person);
        assertThat(world.people().behind(other.get(0).token())).contains(person);
    }

    @Test
    void a_new_person_has_a_name() {
        Professional nameless =
                new Professional(subject(PSC, "f:A:1"), new SubjectNameId(RPPS), "", "Testprénom", List.of());

        assertRefused(() -> service.signIn(PLATFORM, nameless), FederationRule.NAME_MISSING);
        assertThat(world.people().registered()).isZero();
    }

    @Test
    void a_known_person_keeps_their_name_when_the_provider_has_none() {
        service.signIn(PLATFORM, professional("f:A:1", RPPS));
        Professional nameless = new Professional(subject(PSC, "f:A:1"), new SubjectNameId(RPPS), "", "", List.of());

        service.signIn(PLATFORM, nameless);

        assertThat(world.people().lastName()).isEqualTo("Testprénom Testfamille");
    }

    @Test
    void a_suspended_account_is_not_let_in() {
        SignInToken token =
                service.signIn(PLATFORM, professional("f:A:1", RPPS)).token();
        world.people().suspend(world.people().behind(token).orElseThrow());

        assertRefused(() -> service.signIn(PLATFORM, professional("f:A:1", RPPS)), FederationRule.ACCOUNT_SUSPENDED);
    }

    @Test
    void who_protects_their_account_with_a_code_is_asked_for_it() {
        world.people().protects(world.knownAs(new Rpps("99700366240")));

        SignInStep step = service.signIn(PLATFORM, professional("f:A:1", RPPS));

        assertThat(step.codeAwaited()).isTrue();
        assertThat(world.people().sessions()).isZero();
    }

    @Test
    void who_administers_the_platform_comes_by_the_door_that_asks_for_a_second_factor() {
        world.becomesNational(world.knownAs(new Rpps("99700366240")));

        assertRefused(() -> service.signIn(PLATFORM, professional("f:A:1", RPPS)), FederationRule.LOCAL_SIGN_IN_ONLY);
        assertThat(world.people().sessions()).isZero();
    }

    @Test
    void a_student_enrolled_by_the_establishment_is_linked_by_ine_or_by_student_number() {
        PersonId byIne = world.knownAs(INE, PARIS);
        PersonId byNumber = world.knownAs("22001234", PARIS);

        SignInToken first = service.signIn(PLATFORM, student("a", INE, null)).token();
        SignInToken second =
                service.signIn(PLATFORM, student("b", null, "22001234")).token();

        assertThat(world.people().behind(first)).contains(byIne);
        assertThat(world.people().behind(second)).contains(byNumber);
    }

    @Test
    void a_linked_student_is_known_by_the_link_alone_from_then_on() {
        PersonId known = world.knownAs(INE, PARIS);
        service.signIn(PLATFORM, student("a", INE, null));

        SignInToken token = service.signIn(PLATFORM, student("a", null, null)).token();

        assertThat(world.people().behind(token)).contains(known);
    }

    @Test
    void nobody_registers_themselves_into_a_faculty() {
        assertRefused(() -> service.signIn(PLATFORM, student("a", INE, "22001234")), FederationRule.NOT_ENROLLED);

        assertThat(world.people().registered()).isZero();
    }

    @Test
    void a_university_speaks_for_its_own_students_only() {
        world.knownAs(INE, new Uai("0313218E"));

        assertRefused(() -> service.signIn(PLATFORM, student("a", INE, null)), FederationRule.NOT_ENROLLED);
    }

    @Test
    void a_person_is_one_account_of_a_university() {
        world.knownAs(INE, PARIS);
        service.signIn(PLATFORM, student("a", INE, null));

        assertRefused(() -> service.signIn(PLATFORM, student("b", INE, null)), FederationRule.LINKED_TO_ANOTHER);
        assertThat(world.links()).hasSize(1);
    }

    @Test
    void numbers_of_two_people_let_neither_in() {
        world.knownAs(INE, PARIS);
        world.knownAs("22001234", PARIS);

        assertRefused(() -> service.signIn(PLATFORM, student("a", INE, "22001234")), FederationRule.NUMBERS_DISAGREE);
        assertThat(world.people().sessions()).isZero();
    }

    @Test
    void only_the_platform_says_who_somebody_is() {
        Actor learner = IdentityFixtures.anyLearner();

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.signIn(learner, professional("f:A:1", RPPS)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.signIn(Actor.anonymous(), student("a", INE, null)));
    }

    private static Professional professional(String subject, String nationalId) {
        return new Professional(
                subject(PSC, subject), new SubjectNameId(nationalId), "Testfamille", "Testprénom", List.of());
    }

    private static Student student(String subject, Ine ine, String number) {
        return new Student(subject(UNIVERSITY, subject), PARIS, Optional.ofNullable(ine), Optional.ofNullable(number));
    }

    private static ExternalSubject subject(String issuer, String subject) {
        return new ExternalSubject(issuer, subject);
    }
}
