package fr.prendresoin.attestation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A kind of attestation, and what one of it must say since a day.
 *
 * @param source the text, or who decided
 */
public record AttestationKind(String name, LocalDate since, String source, List<MentionRule> mentions) {

    /** What is given to learners who completed a module of initial training. */
    public static final String MODULE = "MODULE";

    /** What is given to professionals who followed an action of DPC. */
    public static final String DPC = "DPC";

    /** The names of the mandatory mentions that are not there, or empty. */
    List<String> missing(Map<String, List<String>> given) {
        return mentions.stream()
                .filter(mention -> !mention.optional())
                .map(MentionRule::name)
                .filter(name -> given.getOrDefault(name, List.of()).stream().allMatch(String::isBlank))
                .toList();
    }

    /** The names that are given and that no attestation of this kind has. */
    List<String> unknown(Map<String, List<String>> given) {
        List<String> known = mentions.stream().map(MentionRule::name).toList();
        return given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
    }
}
