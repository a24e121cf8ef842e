package fr.prendresoin.attestation;

import java.util.List;

/**
 * One thing an attestation says.
 *
 * @param name its key, in the snapshot and in the messages
 * @param form how it is read
 * @param optional whether an attestation may be without it
 * @param shown whether whoever verifies a code reads it
 */
public record MentionRule(String name, Form form, boolean optional, boolean shown) {

    private static final int SHOWN_DIGITS = 3;

    /** How what a mention holds is read. */
    public enum Form {
        TEXT,
        /** A whole number of minutes. */
        MINUTES,
        /** A day, as ISO 8601 writes it. */
        DATE,
        /** A national number of a professional: whoever verifies reads its end only. */
        PROFESSIONAL_NUMBER
    }

    /** What of it whoever verifies reads. */
    List<String> publicly(List<String> values) {
        return form == Form.PROFESSIONAL_NUMBER
                ? values.stream().map(MentionRule::end).toList()
                : values;
    }

    private static String end(String number) {
        int hidden = Math.max(number.length() - SHOWN_DIGITS, 0);
        return "…" + number.substring(hidden);
    }
}
