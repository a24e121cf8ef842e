package fr.prendresoin.identity;

import java.util.Locale;
import java.util.Optional;

/** What a person types to name their account, lower-cased and without surrounding blanks; never an INE. */
public record Login(String value) {

    private static final int LONGEST = 190;

    public Login {
        value = Optional.ofNullable(value).orElse("").strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST) {
            value = value.substring(0, LONGEST);
        }
    }
}
