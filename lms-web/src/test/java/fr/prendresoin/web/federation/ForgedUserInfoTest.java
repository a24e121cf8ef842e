package fr.prendresoin.web.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of the person is refused when it is forged, of somebody else, or unsigned where it must be signed. */
class ForgedUserInfoTest {

    private static final RSAKey OTHER = FakeProvider.newKey("k1");

    private final Journey journey = Journey.toProSanteConnect();

    @AfterEach
    void close() {
        journey.close();
    }

    static Stream<Arguments> telling() {
        return Stream.of(
                told(
                        "of another sub",
                        ProviderFault.USER_INFO_OF_ANOTHER,
                        (provider, told) ->
                                Temper.json(Map.of("sub", "f:A:899700218896", "SubjectNameID", "899700218896"))),
                told(
                        "without sub",
                        ProviderFault.USER_INFO_OF_ANOTHER,
                        (provider, told) -> Temper.json(Map.of("SubjectNameID", "899700366240"))),
                told(
                        "signed by somebody else",
                        ProviderFault.USER_INFO_SIGNATURE_REFUSED,
                        (provider, told) -> Temper.jwt(
                                FakeProvider.signed(Temper.claimsOf(told).build(), OTHER))),
                told(
                        "alg none",
                        ProviderFault.USER_INFO_SIGNATURE_REFUSED,
                        (provider, told) ->
                                Temper.jwt(new PlainJWT(Temper.claimsOf(told).build()).serialize())));
    }

    static Stream<Arguments> tellingSigned() {
        return Stream.of(
                told(
                        "signed, of another sub",
                        ProviderFault.USER_INFO_OF_ANOTHER,
                        (provider, told) -> Temper.jwt(provider.signed(Temper.claimsOf(told)
                                .subject("f:A:899700218896")
                                .build()))),
                told(
                        "signed for another client",
                        ProviderFault.AUDIENCE_WRONG,
                        (provider, told) -> Temper.jwt(provider.signed(
                                Temper.claimsOf(told).audience("another").build()))),
                told(
                        "signed by another issuer",
                        ProviderFault.ISSUER_WRONG,
                        (provider, told) -> Temper.jwt(provider.signed(Temper.claimsOf(told)
                                .issuer("https://evil.example")
                                .build()))),
                told(
                        "signed and expired",
                        ProviderFault.NOT_VALID_NOW,
                        (provider, told) -> Temper.jwt(provider.signed(Temper.claimsOf(told)
                                .expirationTime(at("2026-11-22T08:58:59Z"))
                                .build()))),
                told(
                        "no JSON",
                        ProviderFault.ANSWER_MALFORMED,
                        (provider, told) -> new Temper.Told("application/json", "<html>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"telling", "tellingSigned"})
    void what_is_told_of_the_person_is_checked_too(
            String name, ProviderFault fault, BiFunction<FakeProvider, Map<String, Object>, Temper.Told> userInfo) {
        journey.provider.tells(Map.of("SubjectNameID", "899700366240"));
        journey.provider.behaves(Temper.telling(userInfo));

        assertRefused(fault, journey::walk);
    }

    @Test
    void unsigned_user_info_is_refused_where_it_must_be_signed() {
        try (Journey strict = Journey.toProSanteConnectSigned()) {
            assertThatExceptionOfType(ProviderRefused.class)
                    .isThrownBy(strict::walk)
                    .extracting(ProviderRefused::fault)
                    .isEqualTo(ProviderFault.USER_INFO_UNSIGNED);
        }
    }

    private void assertRefused(ProviderFault fault, ThrowingCallable forged) {
        assertThatExceptionOfType(ProviderRefused.class)
                .isThrownBy(forged)
                .extracting(ProviderRefused::fault)
                .isEqualTo(fault);
        assertThat(journey.world.people().registered()).isZero();
        assertThat(journey.world.people().sessions()).isZero();
    }

    private static Date at(String moment) {
        return Date.from(Instant.parse(moment));
    }

    private static Arguments told(
            String name, ProviderFault fault, BiFunction<FakeProvider, Map<String, Object>, Temper.Told> userInfo) {
        return Arguments.of(name, fault, userInfo);
    }
}
