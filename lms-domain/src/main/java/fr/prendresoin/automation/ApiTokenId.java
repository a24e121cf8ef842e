package fr.prendresoin.automation;

import java.util.UUID;

/** Identifies an access token; it is no secret. */
public record ApiTokenId(UUID value) {

    private static final int REFERENCE = 8;

    /** The end of it, enough to tell two tokens of the same label apart. */
    public String reference() {
        String text = value.toString();
        return text.substring(text.length() - REFERENCE);
    }
}
