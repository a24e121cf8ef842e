package fr.prendresoin.obligation;

import fr.prendresoin.shared.RuleViolation;
import java.util.Arrays;
import java.util.Optional;

/** A file that proves an action: known by its first bytes, whatever its name says. */
public record ProofFile(String name, Kind kind, byte[] content) {

    /** Five megabytes: a scanned page or a photograph of one. */
    public static final int LARGEST = 5 << 20;

    private static final int LONGEST_NAME = 120;

    /** What a proof may be, and how such a file begins. */
    public enum Kind {
        PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
        JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
        PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

        private final String mediaType;
        private final String extension;
        private final int[] beginning;

        Kind(String mediaType, String extension, int... beginning) {
            this.mediaType = mediaType;
            this.extension = extension;
            this.beginning = beginning;
        }

        public String mediaType() {
            return mediaType;
        }

        boolean begins(byte[] content) {
            for (int index = 0; index < beginning.length; index++) {
                if (index >= content.length || (content[index] & 0xFF) != beginning[index]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A file as it was sent.
     *
     * @throws RuleViolation when it is too large, or neither a PDF nor a photograph
     */
    public static ProofFile of(String name, byte[] content) {
        if (content.length > LARGEST) {
            throw new RuleViolation(ObligationRule.PROOF_TOO_LARGE, LARGEST >> 20);
        }
        Kind kind = Arrays.stream(Kind.values())
                .filter(candidate -> candidate.begins(content))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(ObligationRule.PROOF_KIND));
        return new ProofFile(clean(name, kind), kind, content);
    }

    /** The name alone, without a path and without what an operating system or a header may stumble over. */
    private static String clean(String name, Kind kind) {
        String file = Optional.ofNullable(name).orElse("").replaceAll(".*[/\\\\]", "");
        String safe = file.replaceAll("[^\\p{L}\\p{N} ._()’'-]", "_").strip();
        String stem = safe.replaceAll("\\.[A-Za-z]{1,5}$", "");
        String kept = stem.isBlank() ? "justificatif" : stem;
        return kept.substring(0, Math.min(kept.length(), LONGEST_NAME)) + "." + kind.extension;
    }
}
