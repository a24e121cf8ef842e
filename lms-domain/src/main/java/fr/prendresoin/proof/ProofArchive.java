package fr.prendresoin.proof;

import fr.prendresoin.evidence.CanonicalJson;
import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.evidence.Sealed;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes an evidence file: a ZIP whose files are stored as they are, then {@code manifest.json}, which names each file with
 * its SHA-256 and chains them, then {@code signature.json}, which seals the manifest. Nothing in it but the content varies.
 */
public final class ProofArchive {

    static final String FORMAT = "prendre-soin/proof/1";

    private final StoredZip zip;
    private final List<Map<String, Object>> files = new ArrayList<>();
    private String chain = "0".repeat(64);

    public ProofArchive(OutputStream output) {
        this.zip = new StoredZip(output);
    }

    /** The next file; each hash stands for all the files before it too. */
    public void add(String name, String content) {
        String digest = PlatformSeal.sha256(content);
        chain = PlatformSeal.sha256(chain + "\n" + name + "\n" + digest);
        files.add(Map.of("name", name, "sha256", digest, "chain", chain));
        write(name, content);
    }

    /**
     * Ends the archive.
     *
     * @param head what else the manifest says
     * @param publicKey by which the seal is checked
     */
    public void end(Map<String, String> head, Function<String, Sealed> seal, String publicKey) {
        Map<String, Object> members = new TreeMap<>(head);
        members.put("format", FORMAT);
        members.put("files", files);
        String manifest = CanonicalJson.of(members);
        write("manifest.json", manifest);
        Sealed sealed = seal.apply(manifest);
        write(
                "signature.json",
                CanonicalJson.of(
                        Map.of("key", sealed.keyId(), "publicKey", publicKey, "signature", sealed.signature())));
        zip.end();
    }

    private void write(String name, String content) {
        zip.add(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
