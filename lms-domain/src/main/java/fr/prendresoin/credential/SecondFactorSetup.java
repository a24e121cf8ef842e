package fr.prendresoin.credential;

import fr.prendresoin.identity.Login;
import fr.prendresoin.shared.Totp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator application needs.
 *
 * @param secret in Base32, for those who type it
 * @param uri the same for those who scan it, in the form the applications agreed on
 */
public record SecondFactorSetup(String secret, String uri) {

    private static final String ISSUER = "Prendre%20soin";

    static SecondFactorSetup of(byte[] secret, Login login) {
        String text = Base32.encode(secret);
        String label = URLEncoder.encode(login.value(), StandardCharsets.UTF_8).replace("+", "%20");
        return new SecondFactorSetup(
                text,
                "otpauth://totp/" + ISSUER + ":" + label + "?secret=" + text + "&issuer=" + ISSUER
                        + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=" + Totp.STEP_SECONDS);
    }
}
