package fr.prendresoin.attendance;

import fr.prendresoin.shared.Totp;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of a sheet, another one every 30 seconds. The two before are still taken, so that whoever types slowly has a
 * minute at least; one that is forwarded is worth nothing a minute and a half later.
 */
final class SheetCode {

    private static final int EARLIER = 2;

    private final byte[] secret;

    SheetCode(String hex) {
        secret = HexFormat.of().parseHex(hex);
    }

    static String newSecret() {
        return HexFormat.of().formatHex(Totp.newSecret());
    }

    ShownCode at(Instant now) {
        long step = Totp.stepOf(now);
        int left = (int) ((step + 1) * Totp.STEP_SECONDS - now.getEpochSecond());
        return new ShownCode(Totp.code(secret, step, Totp.DIGITS), left);
    }

    boolean accepts(String digits, Instant now) {
        byte[] given = digits.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long step = Totp.stepOf(now);
        return LongStream.rangeClosed(step - EARLIER, step)
                .mapToObj(each -> Totp.code(secret, each, Totp.DIGITS).getBytes(StandardCharsets.UTF_8))
                .anyMatch(code -> MessageDigest.isEqual(code, given));
    }

    /** A device as this sheet alone can recognise it: the same one leaves another mark on another sheet. */
    String mark(String device) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return HexFormat.of().formatHex(mac.doFinal(device.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
