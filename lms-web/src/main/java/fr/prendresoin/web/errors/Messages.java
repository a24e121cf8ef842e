package fr.prendresoin.web.errors;

import fr.prendresoin.shared.RuleViolation;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The French words of the screens, for code that has no Facelet at hand. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.Messages", Locale.FRENCH);

    /** Compiled once: that costs more than to fill them. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {}

    /** The text of a key, its placeholders filled. */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        // Most texts have nothing to fill.
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : format(pattern).format(arguments);
    }

    /** A copy, because a format must not serve two threads at once. */
    private static MessageFormat format(String pattern) {
        return (MessageFormat) FORMATS.computeIfAbsent(pattern, words -> new MessageFormat(words, Locale.FRENCH))
                .clone();
    }

    /** The text of a key that may have no words, as for what an older version wrote; then what is given instead. */
    public static String textOr(String key, String otherwise) {
        return BUNDLE.containsKey(key) ? text(key) : otherwise;
    }

    /** The keys that begin so, sorted. */
    public static List<String> keys(String beginning) {
        return BUNDLE.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .toList();
    }

    /** What a person reads when a rule refuses. */
    public static String of(RuleViolation refusal) {
        return text(refusal.rule().messageKey(), refusal.arguments().toArray());
    }
}
