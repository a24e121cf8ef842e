package fr.prendresoin.web.intake;

import fr.prendresoin.web.errors.Messages;
import java.util.List;

/** The ways to read a text that the screen offers. */
final class Formats {

    static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");

    /** As the form names them; a tabulation would not survive in a select. */
    static final List<String> SEPARATORS = List.of("semicolon", "comma", "tab", "bar");

    private static final String SIGNS = ";,\t|";

    private Formats() {}

    /** The sign that a word of the form stands for; U+0000 when it is none of them. */
    static char separator(String word) {
        int index = SEPARATORS.indexOf(word);
        return index < 0 ? '\0' : SIGNS.charAt(index);
    }

    static String separatorName(char sign) {
        int index = SIGNS.indexOf(sign);
        return index < 0 ? "« " + sign + " »" : Messages.text("intake.separator." + SEPARATORS.get(index));
    }
}
