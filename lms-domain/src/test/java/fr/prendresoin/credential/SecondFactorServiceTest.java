package fr.prendresoin.credential;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.AccountWorld;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Totp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecondFactorServiceTest {

    private static final String PASSWORD = "un long mot de passe";

    private final AccountWorld world = new AccountWorld();
    private final GivenSettings settings = new GivenSettings();
    private final SecretBox box = new SecretBox(settings);
    private final InMemorySecondFactorRepository factors = new InMemorySecondFactorRepository();
    private final SecondFactorService service = new SecondFactorService(
            factors, box, new SecondFactorPolicy(settings), world.service, world.queries, world.events, world.clock);
    private final SecondFactorStep step =
            new SecondFactorStep(new SecondFactorRecordService(factors, box, world.events, world.clock));
    private final PersonId person = world.holder(new Login("claire"), PASSWORD);
    private final Actor claire = IdentityFixtures.learner(person);

    SecondFactorServiceTest() {
        settings.key = GivenSettings.KEY;
    }

    @Test
    void it_counts_once_a_first_code_was_typed() {
        service.begin(claire, PASSWORD);
        assertThat(step.awaitedFrom(person)).isFalse();

        service.confirm(claire, codeNow());

        assertThat(step.awaitedFrom(person)).isTrue();
        assertThat(events()).containsExactly(SecondFactorChanged.What.ON);
    }

    @Test
    void who_does_not_know_the_password_begins_and_ends_nothing() {
        assertRefused(() -> service.begin(claire, "faux"), IdentityRule.PASSWORD_WRONG);
        on();
        assertRefused(() -> service.remove(claire, "faux"), IdentityRule.PASSWORD_WRONG);
        assertRefused(() -> service.renewCodes(claire, "faux"), IdentityRule.PASSWORD_WRONG);

        assertThat(step.awaitedFrom(person)).isTrue();
    }

    @Test
    void a_wrong_first_code_switches_nothing_on() {
        service.begin(claire, PASSWORD);
        String other = codeNow().equals("000000") ? "000001" : "000000";

        assertRefused(() -> service.confirm(claire, other), CredentialRule.FACTOR_CODE_WRONG);
        assertRefused(() -> service.confirm(claire, null), CredentialRule.FACTOR_CODE_WRONG);
    }

    @Test
    void a_secret_in_use_is_not_shown_again_nor_replaced() {
        on();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.setup(claire));
        assertRefused(() -> service.begin(claire, PASSWORD), CredentialRule.FACTOR_ALREADY_ON);
    }

    @Test
    void the_code_that_switched_it_on_opens_nothing_more_and_the_next_one_once() {
        on();
        assertThat(step.accepts(person, codeNow())).isFalse();

        world.clock.advance(Duration.ofSeconds(30));
        String next = codeNow();

        assertThat(step.accepts(person, next.substring(0, 3) + " " + next.substring(3)))
                .isTrue();
        assertThat(step.accepts(person, next)).isFalse();
    }

    @Test
    void the_code_of_somebody_else_is_no_code() {
        on();
        PersonId other = IdentityFixtures.anyPerson();
        world.clock.advance(Duration.ofSeconds(30));

        assertThat(step.accepts(other, codeNow())).isFalse();
    }

    @Test
    void ten_recovery_codes_are_shown_until_they_are_written_down_and_never_after() {
        on();
        List<String> codes = service.newCodes(claire);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().isEqualTo(service.newCodes(claire));
        service.codesWrittenDown(claire);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.newCodes(claire));
        assertThat(service.own(claire).codesLeft()).isEqualTo(10);
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed_and_its_holder_is_told() {
        on();
        String code = service.newCodes(claire).get(3);
        service.codesWrittenDown(claire);

        assertThat(step.accepts(person, " " + code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isTrue();
        assertThat(step.accepts(person, code)).isFalse();
        assertThat(service.own(claire).codesLeft()).isEqualTo(9);
        assertThat(events()).endsWith(SecondFactorChanged.What.RECOVERY_CODE_USED);
    }

    @Test
    void new_recovery_codes_replace_the_earlier_ones_once_written_down() {
        on();
        List<String> earlier = service.newCodes(claire);
        service.codesWrittenDown(claire);
        service.renewCodes(claire, PASSWORD);
        List<String> later = service.newCodes(claire);
        assertThat(step.accepts(person, earlier.get(0))).isTrue();

        service.codesWrittenDown(claire);

        assertThat(step.accepts(person, earlier.get(1))).isFalse();
        assertThat(step.accepts(person, later.get(1))).isTrue();
    }

    @Test
    void switched_off_it_leaves_nothing() {
        on();
        service.codesWrittenDown(claire);

        service.remove(claire, PASSWORD);

        assertThat(step.awaitedFrom(person)).isFalse();
        assertThat(factors.factors).isEmpty();
        assertThat(factors.codes).isEmpty();
        assertThat(events()).endsWith(SecondFactorChanged.What.OFF);
    }

    @Test
    void a_national_role_does_not_go_without_it_save_in_demonstration() {
        Actor administrator = holding(Role.ADMINISTRATOR);
        assertThat(service.missing(administrator)).isTrue();
        assertThat(service.missing(holding(Role.DOYENS))).isTrue();
        assertThat(service.missing(holding(Role.STUDENT))).isFalse();
        on();

        assertThat(service.missing(administrator)).isFalse();
        assertRefused(() -> service.remove(administrator, PASSWORD), CredentialRule.FACTOR_REQUIRED);
        settings.demonstration = true;
        service.remove(administrator, PASSWORD);
        assertThat(service.missing(administrator)).isFalse();
    }

    @Test
    void the_secret_is_sealed_and_written_for_applications_as_they_expect_it() {
        service.begin(claire, PASSWORD);

        SecondFactorSetup setup = service.setup(claire);

        assertThat(setup.secret()).hasSize(32).matches("[A-Z2-7]+");
        assertThat(setup.uri())
                .isEqualTo("otpauth://totp/Prendre%20soin:claire?secret=" + setup.secret()
                        + "&issuer=Prendre%20soin&algorithm=SHA1&digits=6&period=30");
        assertThat(factors.factors.get(person).secret()).startsWith("gcm:");
    }

    @Test
    void nonsense_is_no_code() {
        on();
        service.codesWrittenDown(claire);

        for (String nonsense : new String[] {null, "", "12345", "1234567", "KAAAA-AAAAA", "' or 1=1", "١٢٣٤٥٦"}) {
            assertThat(step.accepts(person, nonsense)).as(nonsense).isFalse();
        }
    }

    private void on() {
        service.begin(claire, PASSWORD);
        service.confirm(claire, codeNow());
    }

    private String codeNow() {
        byte[] secret = box.open(factors.factors.get(person).secret(), person);
        return Totp.code(secret, Totp.stepOf(world.clock.instant()), Totp.DIGITS);
    }

    private Actor holding(Role role) {
        return Actor.of(person, "Claire", List.of(new Grant(role, null)));
    }

    private List<SecondFactorChanged.What> events() {
        return world.events.of(SecondFactorChanged.class).stream()
                .map(SecondFactorChanged::what)
                .toList();
    }
}
