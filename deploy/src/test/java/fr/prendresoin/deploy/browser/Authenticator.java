package fr.prendresoin.deploy.browser;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator application of another maker: it shares nothing with ours but the standard (RFC 6238). */
final class Authenticator {

    private static final int SECRET_BYTES = 20;

    private final byte[] secret;

    /** The secret as a page shows it: 32 signs of Base32, in groups. */
    Authenticator(String shown) {
        BigInteger number = BigInteger.ZERO;
        for (char sign : shown.replaceAll("\\s", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
        }
        byte[] bytes = number.toByteArray();
        secret = new byte[SECRET_BYTES];
        int from = Math.max(0, bytes.length - SECRET_BYTES);
        byte[] digits = Arrays.copyOfRange(bytes, from, bytes.length);
        System.arraycopy(digits, 0, secret, SECRET_BYTES - digits.length, digits.length);
    }

    /** What it shows at a moment. */
    String code(Instant moment) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xF) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
