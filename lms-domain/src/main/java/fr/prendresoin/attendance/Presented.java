package fr.prendresoin.attendance;

/**
 * What a participant signs with.
 *
 * @param read whether the code was read from the picture; otherwise its digits were typed
 * @param device how the browser calls itself on this platform; empty when it does not
 */
public record Presented(String digits, boolean read, String device) {

    Means means() {
        return read ? Means.CODE : Means.DIGITS;
    }
}
