package fr.prendresoin.web.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.prendresoin.shared.RuleViolation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every forged answer is refused for its own reason, and leaves neither a person nor a session behind. */
class ForgedAnswerTest {

    private static final RSAKey OTHER = FakeProvider.newKey("k1");

    private final Journey journey = Journey.toProSanteConnect();

    @AfterEach
    void close() {
        journey.close();
    }

    static Stream<Arguments> saying() {
        return Stream.of(
                said("expired", ProviderFault.NOT_VALID_NOW, token -> token.expirationTime(at("2026-11-22T08:58:59Z"))),
                said("without expiry", ProviderFault.NOT_VALID_NOW, token -> token.expirationTime(null)),
                said("made later", ProviderFault.NOT_VALID_NOW, token -> token.issueTime(at("2026-11-22T09:01:01Z"))),
                said(
                        "not yet valid",
                        ProviderFault.NOT_VALID_NOW,
                        token -> token.notBeforeTime(at("2026-11-22T09:01:01Z"))),
                said(
                        "made long ago",
                        ProviderFault.NOT_VALID_NOW,
                        token -> token.issueTime(at("2026-11-22T08:49:59Z"))),
                said("without a time", ProviderFault.NOT_VALID_NOW, token -> token.issueTime(null)),
                said("wrong nonce", ProviderFault.NONCE_WRONG, token -> token.claim("nonce", "another")),
                said("no nonce", ProviderFault.NONCE_WRONG, token -> token.claim("nonce", null)),
                said("nonce as number", ProviderFault.NONCE_WRONG, token -> token.claim("nonce", 1)),
                said("wrong audience", ProviderFault.AUDIENCE_WRONG, token -> token.audience("another")),
                said("no audience", ProviderFault.AUDIENCE_WRONG, token -> token.audience((String) null)),
                said("azp mismatch", ProviderFault.AUTHORIZED_PARTY_WRONG, token -> token.claim("azp", "another")),
                said(
                        "azp as list",
                        ProviderFault.AUTHORIZED_PARTY_WRONG,
                        token -> token.claim("azp", List.of(FakeProvider.CLIENT))),
                said("two audiences", ProviderFault.AUTHORIZED_PARTY_WRONG, token -> token.audience(
                                List.of(FakeProvider.CLIENT, "another"))
                        .claim("azp", null)));
    }

    static Stream<Arguments> sayingOfItself() {
        return Stream.of(
                said("wrong issuer", ProviderFault.ISSUER_WRONG, token -> token.issuer("https://evil.example")),
                said(
                        "issuer with a slash",
                        ProviderFault.ISSUER_WRONG,
                        token -> token.issuer(token.build().getIssuer() + "/")),
                said("no issuer", ProviderFault.ISSUER_WRONG, token -> token.issuer(null)),
                said("wrong acr", ProviderFault.LEVEL_WRONG, token -> token.claim("acr", "eidas2")),
                said("acr in capitals", ProviderFault.LEVEL_WRONG, token -> token.claim("acr", "EIDAS1")),
                said("no acr", ProviderFault.LEVEL_WRONG, token -> token.claim("acr", null)),
                said("no subject", ProviderFault.CLAIMS_UNREADABLE, token -> token.subject(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"saying", "sayingOfItself"})
    void a_signed_token_that_says_something_wrong_is_refused(
            String name, ProviderFault fault, UnaryOperator<JWTClaimsSet.Builder> claims) {
        journey.provider.behaves(Temper.saying(claims));

        assertRefused(fault, journey::walk);
    }

    static Stream<Arguments> signing() {
        return Stream.of(
                signed("alg none", (provider, claims) -> new PlainJWT(claims).serialize()),
                signed("HS256 with the public key", ForgedAnswerTest::hmac),
                signed(
                        "key of somebody else under the right kid",
                        (provider, claims) -> FakeProvider.signed(claims, OTHER)),
                signed("unknown kid", (provider, claims) -> FakeProvider.signed(claims, FakeProvider.newKey("k9"))),
                signed("key brought along", ForgedAnswerTest::ownKey),
                signed("keys of another address", ForgedAnswerTest::ownAddress),
                signed(
                        "RS512",
                        (provider, claims) ->
                                rsa(provider.key(), new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("k1"), claims)),
                signed("altered claims", ForgedAnswerTest::altered),
                signed("signature cut off", (provider, claims) -> provider.signed(claims)
                        .replaceFirst("[^.]*$", "")),
                signed(
                        "access token instead",
                        (provider, claims) -> rsa(
                                provider.key(),
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("k1")
                                        .type(new JOSEObjectType("at+jwt")),
                                claims)),
                signed("no token at all", (provider, claims) -> "a.b.c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signing")
    void a_token_the_provider_did_not_sign_is_refused(
            String name, BiFunction<FakeProvider, JWTClaimsSet, String> token) {
        journey.provider.behaves(Temper.signing(token));

        assertRefused(ProviderFault.SIGNATURE_REFUSED, journey::walk);
    }

    @Test
    void the_token_of_an_earlier_sign_in_is_refused_for_its_nonce() {
        String[] kept = new String[1];
        journey.provider.behaves(Temper.signing((provider, claims) -> kept[0] = provider.signed(claims)));
        journey.provider.tells(Map.of("SubjectNameID", "1123"));
        ProviderSignIn.Departure first = journey.signIn.depart(journey.settings, "", false);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> journey.comeBack(first, journey.visit(first)));
        journey.provider.behaves(Temper.signing((provider, claims) -> kept[0]));

        assertRefused(ProviderFault.NONCE_WRONG, journey::walk);
    }

    @Test
    void another_state_is_refused_and_so_is_none() {
        ProviderSignIn.Departure departure = journey.signIn.depart(journey.settings, "", false);
        String code = journey.visit(departure).code();

        assertRefused(ProviderFault.STATE_WRONG, () -> journey.comeBack(departure, answer(code, "another")));
        assertRefused(ProviderFault.STATE_WRONG, () -> journey.comeBack(departure, answer(code, "")));
        assertRefused(ProviderFault.STATE_WRONG, () -> journey.comeBack(departure, answer(code, null)));
    }

    @Test
    void the_answer_to_another_browser_is_refused() {
        ProviderSignIn.Departure theirs = journey.signIn.depart(journey.settings, "", false);
        ProviderSignIn.Answer stolen = journey.visit(theirs);
        ProviderSignIn.Departure ours = journey.signIn.depart(journey.settings, "", false);

        assertRefused(ProviderFault.STATE_WRONG, () -> journey.comeBack(ours, stolen));
        assertRefused(
                ProviderFault.REQUEST_UNKNOWN, () -> journey.signIn.arrive(journey.settings, Optional.empty(), stolen));
    }

    @Test
    void a_code_put_into_another_answer_is_refused_for_its_verifier() {
        String stolen = journey.visit(journey.signIn.depart(journey.settings, "", false))
                .code();
        ProviderSignIn.Departure ours = journey.signIn.depart(journey.settings, "", false);

        assertRefused(
                ProviderFault.CODE_REFUSED,
                () -> journey.comeBack(ours, answer(stolen, ours.secret().state())));
    }

    @Test
    void a_secret_nobody_was_given_is_refused() {
        FlowSecret made = FlowSecret.random();

        assertRefused(
                ProviderFault.REQUEST_UNKNOWN,
                () -> journey.signIn.arrive(journey.settings, Optional.of(made), answer("code", made.state())));
    }

    @Test
    void an_answer_that_comes_after_ten_minutes_is_refused() {
        ProviderSignIn.Departure departure = journey.signIn.depart(journey.settings, "", false);
        ProviderSignIn.Answer answer = journey.visit(departure);
        journey.clock.advance(Duration.ofMinutes(10));

        assertRefused(ProviderFault.REQUEST_UNKNOWN, () -> journey.comeBack(departure, answer));
    }

    @Test
    void the_answer_of_another_issuer_is_refused_before_its_code_is_used() {
        ProviderSignIn.Departure departure = journey.signIn.depart(journey.settings, "", false);
        ProviderSignIn.Answer answer = journey.visit(departure);

        assertRefused(
                ProviderFault.ISSUER_WRONG,
                () -> journey.comeBack(
                        departure,
                        new ProviderSignIn.Answer(answer.code(), answer.state(), null, "https://evil.example")));
    }

    private void assertRefused(ProviderFault fault, ThrowingCallable forged) {
        assertThatExceptionOfType(ProviderRefused.class)
                .isThrownBy(forged)
                .extracting(ProviderRefused::fault)
                .isEqualTo(fault);
        assertThat(journey.world.people().registered()).isZero();
        assertThat(journey.world.people().sessions()).isZero();
    }

    private static ProviderSignIn.Answer answer(String code, String state) {
        return new ProviderSignIn.Answer(code, state, null, null);
    }

    private static Date at(String moment) {
        return Date.from(Instant.parse(moment));
    }

    private static Arguments said(String name, ProviderFault fault, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return Arguments.of(name, fault, claims);
    }

    private static Arguments signed(String name, BiFunction<FakeProvider, JWTClaimsSet, String> token) {
        return Arguments.of(name, token);
    }

    private static String hmac(FakeProvider provider, JWTClaimsSet claims) {
        try {
            byte[] publicKey = provider.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims);
            token.sign(new MACSigner(publicKey));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ownKey(FakeProvider provider, JWTClaimsSet claims) {
        return rsa(OTHER, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").jwk(OTHER.toPublicJWK()), claims);
    }

    private static String ownAddress(FakeProvider provider, JWTClaimsSet claims) {
        URI evil = URI.create("https://evil.example/keys");
        return rsa(OTHER, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").jwkURL(evil), claims);
    }

    private static String rsa(RSAKey key, JWSHeader.Builder header, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header.build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String altered(FakeProvider provider, JWTClaimsSet claims) {
        String[] honest = provider.signed(claims).split("\\.");
        String[] other = provider.signed(new JWTClaimsSet.Builder(claims)
                        .subject("f:A:899700218896")
                        .build())
                .split("\\.");
        return honest[0] + "." + other[1] + "." + honest[2];
    }
}
