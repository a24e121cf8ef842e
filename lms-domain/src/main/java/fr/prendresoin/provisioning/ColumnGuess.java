package fr.prendresoin.provisioning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which field a column seems to hold, for its owner to confirm.
 *
 * @param column from 0
 * @param field null when nothing is proposed
 * @param knownAs the known name that the header resembles; null when nothing is proposed
 */
public record ColumnGuess(int column, String header, Field field, Reason reason, String knownAs) {

    /** Why this field is proposed; from the surest down. */
    public enum Reason {
        /** The header is the code of Apogée or the national name of the field. */
        OFFICIAL_NAME,
        /** The header is one of the names people give the field. */
        USUAL_NAME,
        /** The same, once what stands between brackets is left out. */
        WITHOUT_BRACKETS,
        /** Another column resembles the same field more, or comes first. */
        ALREADY_PROPOSED,
        UNKNOWN
    }

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{].*$", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL_WORDS = Set.of("d", "de", "du", "des", "l", "la", "le", "les", "en");

    /** One guess per column, in the order of the header; no field is proposed twice. */
    public static List<ColumnGuess> of(List<String> header, Collection<Field> expected) {
        List<ColumnGuess> candidates = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            candidates.add(candidate(column, header.get(column), expected));
        }
        Set<Field> taken = EnumSet.noneOf(Field.class);
        List<ColumnGuess> guesses = new ArrayList<>(candidates);
        for (Reason reason : List.of(Reason.OFFICIAL_NAME, Reason.USUAL_NAME, Reason.WITHOUT_BRACKETS)) {
            for (ColumnGuess candidate : candidates) {
                if (candidate.reason == reason && !taken.add(candidate.field)) {
                    guesses.set(candidate.column, candidate.nothing(Reason.ALREADY_PROPOSED));
                }
            }
        }
        return List.copyOf(guesses);
    }

    private static ColumnGuess candidate(int column, String header, Collection<Field> expected) {
        String whole = key(header);
        String outside = key(BRACKETS.matcher(header).replaceFirst(""));
        ColumnGuess best = new ColumnGuess(column, header, null, Reason.UNKNOWN, null);
        for (Field field : expected) {
            for (String name : field.names()) {
                Reason reason = reason(key(name), whole, outside);
                boolean official =
                        reason == Reason.USUAL_NAME && name.equals(field.names().get(0));
                Reason found = official ? Reason.OFFICIAL_NAME : reason;
                if (found.compareTo(best.reason) < 0) {
                    best = new ColumnGuess(column, header, field, found, name);
                }
            }
        }
        return best;
    }

    private static Reason reason(String known, String whole, String outside) {
        if (known.equals(whole)) {
            return Reason.USUAL_NAME;
        }
        return known.equals(outside) ? Reason.WITHOUT_BRACKETS : Reason.UNKNOWN;
    }

    private ColumnGuess nothing(Reason why) {
        return new ColumnGuess(column, header, null, why, null);
    }

    /** Words without accents, capitals, plural, articles or anything between them: {@code Année d’études → anneeetude}. */
    private static String key(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(bare.toLowerCase(Locale.ROOT))
                .filter(word -> !SMALL_WORDS.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.joining());
    }
}
