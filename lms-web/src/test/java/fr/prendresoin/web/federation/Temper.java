package fr.prendresoin.web.federation;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What a provider says in its ID token, how it signs it, and how it tells of the person; right unless said otherwise. */
record Temper(
        UnaryOperator<JWTClaimsSet.Builder> claims,
        BiFunction<FakeProvider, JWTClaimsSet, String> token,
        BiFunction<FakeProvider, Map<String, Object>, Told> userInfo) {

    /** The answer of the userinfo endpoint. */
    record Told(String type, String body) {}

    Temper() {
        this(UnaryOperator.identity(), FakeProvider::signed, (provider, told) -> json(told));
    }

    static Temper saying(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return new Temper(claims, new Temper().token, new Temper().userInfo);
    }

    static Temper signing(BiFunction<FakeProvider, JWTClaimsSet, String> token) {
        return new Temper(UnaryOperator.identity(), token, new Temper().userInfo);
    }

    static Temper telling(BiFunction<FakeProvider, Map<String, Object>, Told> userInfo) {
        return new Temper(UnaryOperator.identity(), new Temper().token, userInfo);
    }

    static Told json(Map<String, Object> told) {
        return new Told("application/json;charset=UTF-8", JSONObjectUtils.toJSONString(told));
    }

    static Told jwt(String token) {
        return new Told("application/jwt", token);
    }

    static JWTClaimsSet.Builder claimsOf(Map<String, Object> told) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        told.forEach(claims::claim);
        return claims;
    }
}
