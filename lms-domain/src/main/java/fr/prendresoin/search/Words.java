package fr.prendresoin.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * The words of a French text, reduced to what their inflections have in common. Each word has several stems, of two
 * stemmers and with and without its accents, because none of them alone joins « épuisée » to « épuisement », « hôpital »
 * to « hôpitaux » and what is typed without accents to what is written with them; an irregular verb has those of its
 * infinitive besides.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    /** Words that stand in every text and find nothing. */
    private static final Set<String> EMPTY = Set.of(("le la les un une des du de au aux et ou en dans par pour sur avec"
                    + " ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos que qui quoi dont où ne pas"
                    + " se je tu il elle on nous vous ils elles est sont qu si y")
            .split(" "));

    private Words() {}

    /** A word where it stands in its text, with its stems: letters and digits of ASCII only. */
    record Word(int start, int end, Set<String> stems) {

        boolean means(Word other) {
            return stems.stream().anyMatch(other.stems::contains);
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = Normalizer.normalize(found.group(), Normalizer.Form.NFC)
                    .toLowerCase(Locale.FRENCH)
                    .replace("œ", "oe")
                    .replace("æ", "ae");
            if (word.length() >= SHORTEST && word.length() <= LONGEST && !EMPTY.contains(word)) {
                Set<String> stems = stems(word);
                if (!stems.isEmpty()) {
                    words.add(new Word(found.start(), found.end(), stems));
                }
            }
        }
        return words;
    }

    private static Set<String> stems(String word) {
        String plain = plain(word);
        Set<String> stems = new LinkedHashSet<>();
        List<String> forms = new ArrayList<>(List.of(strong(word), light(word), strong(plain), light(plain)));
        IrregularVerbs.infinitive(word).ifPresent(verb -> forms.addAll(List.of(strong(verb), light(verb))));
        for (String stem : forms) {
            String ascii = plain(stem).replaceAll("[^a-z0-9]", "");
            if (ascii.length() >= SHORTEST) {
                stems.add(ascii);
            }
        }
        return stems;
    }

    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Made anew each time: a stemmer holds the word it works on. */
    private static String strong(String word) {
        FrenchStemmer stemmer = new FrenchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String light(String word) {
        char[] letters = Arrays.copyOf(word.toCharArray(), word.length() + 1);
        return new String(letters, 0, new FrenchLightStemmer().stem(letters, word.length()));
    }
}
