package fr.prendresoin.deploy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every byte of an evidence file is as it was written. It shares no code with what writes them: it reads the form
 * that is documented in decision 0042, byte by byte, and accepts nothing else.
 */
final class ProofCheck {

    private static final Pattern FILE = Pattern.compile(
            "\\{\"chain\":\"([0-9a-f]{64})\",\"name\":\"([a-z.]{1,40})\",\"sha256\":\"([0-9a-f]{64})\"}");
    private static final Pattern SIGNATURE =
            Pattern.compile("\\{\"key\":\"([0-9a-f]{64})\",\"publicKey\":\"([A-Za-z0-9+/=]+)\","
                    + "\"signature\":\"([A-Za-z0-9+/=]+)\"}");

    private final byte[] bytes;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private String keyId = "";

    ProofCheck(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    String keyId() {
        return keyId;
    }

    /** The first fault, with the name of the file it is in; empty when there is none. */
    String fault() {
        String form = new ProofZip(bytes).read(contents);
        if (!form.isEmpty()) {
            return form;
        }
        if (!contents.containsKey("manifest.json") || !contents.containsKey("signature.json")) {
            return "manifest.json ou signature.json manque";
        }
        String manifest = text("manifest.json");
        String content = files(manifest);
        return content.isEmpty() ? seal(manifest) : content;
    }

    private String files(String manifest) {
        String chain = "0".repeat(64);
        Matcher file = FILE.matcher(manifest);
        int named = 0;
        while (file.find()) {
            byte[] content = contents.get(file.group(2));
            if (content == null || !sha256(content).equals(file.group(3))) {
                return file.group(2);
            }
            chain = sha256((chain + "\n" + file.group(2) + "\n" + file.group(3)).getBytes(StandardCharsets.UTF_8));
            if (!chain.equals(file.group(1))) {
                return "manifest.json";
            }
            named++;
        }
        return named == contents.size() - 2 ? "" : "manifest.json";
    }

    private String seal(String manifest) {
        Matcher signature = SIGNATURE.matcher(text("signature.json"));
        if (!signature.matches()) {
            return "signature.json";
        }
        keyId = signature.group(1);
        return signed(manifest, signature.group(2), signature.group(3)) ? "" : "signature.json ou manifest.json";
    }

    private boolean signed(String manifest, String publicKey, String signature) {
        try {
            byte[] key = Base64.getDecoder().decode(publicKey);
            byte[] seal = Base64.getDecoder().decode(signature);
            boolean exact = Base64.getEncoder().encodeToString(key).equals(publicKey)
                    && Base64.getEncoder().encodeToString(seal).equals(signature)
                    && sha256(key).equals(keyId);
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
            check.update(manifest.getBytes(StandardCharsets.UTF_8));
            return exact && check.verify(seal);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private String text(String name) {
        byte[] content = contents.get(name);
        String text = new String(content, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content) ? text : "";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
