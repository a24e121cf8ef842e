package fr.prendresoin.identity;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one Argon2id hash costs. It writes hashes as text that says their salt and cost (the PHC string format), and
 * reads them back.
 */
record Argon2(int memoryKib, int passes, int lanes, int bytes) {

    private static final Pattern TEXT = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,4}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private static final Base64.Encoder TO_TEXT = Base64.getEncoder().withoutPadding();

    /**
     * The memory of two hashes is kept, blank, for the next ones: thousands of new blocks for each would outlive the
     * collector's young generation, and cost half as much again as the hash. The generator wipes each block itself.
     */
    private static final BlockPool MEMORY = new FixedBlockPool(2 * 19_460);

    /** The cost a hash was made with. */
    static Argon2 of(String hash) {
        Matcher text = read(hash);
        return new Argon2(
                Integer.parseInt(text.group(1)),
                Integer.parseInt(text.group(2)),
                Integer.parseInt(text.group(3)),
                fromText(text.group(5)).length);
    }

    private static Matcher read(String hash) {
        Matcher text = TEXT.matcher(hash);
        if (!text.matches()) {
            throw new IllegalArgumentException("not the text of an Argon2id hash");
        }
        return text;
    }

    String hash(byte[] secret, byte[] salt) {
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + lanes + "$" + TO_TEXT.encodeToString(salt)
                + "$" + TO_TEXT.encodeToString(compute(secret, salt));
    }

    /** Compared in a time that says nothing of how much was right. */
    static boolean matches(byte[] secret, String hash) {
        Matcher text = read(hash);
        return MessageDigest.isEqual(of(hash).compute(secret, fromText(text.group(4))), fromText(text.group(5)));
    }

    private byte[] compute(byte[] secret, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .withBlockPool(MEMORY)
                .build());
        byte[] hash = new byte[bytes];
        generator.generateBytes(secret, hash);
        return hash;
    }

    private static byte[] fromText(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
