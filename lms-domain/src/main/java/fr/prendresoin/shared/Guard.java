package fr.prendresoin.shared;

import java.util.Optional;

/** Checks arguments at the public doors, with the parameter's name in the message. */
public final class Guard {

    private Guard() {}

    /**
     * Returns the text without surrounding blanks.
     *
     * @throws IllegalArgumentException when it is null, blank or longer than {@code most} characters
     */
    public static String text(String value, String name, int most) {
        String text = Optional.ofNullable(value).map(String::strip).orElse("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        if (text.length() > most) {
            throw new IllegalArgumentException(name + " must not exceed " + most + " characters");
        }
        return text;
    }
}
