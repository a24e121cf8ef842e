package fr.prendresoin.federation;

import java.util.Optional;
import java.util.function.Function;

/**
 * One way a professional practises: codes of the national nomenclatures, each empty when the provider says nothing.
 *
 * @param category {@code C} civil, {@code M} military, {@code E} student
 * @param mode {@code L} self-employed, {@code S} salaried
 */
public record Practice(String profession, String category, String skill, String mode, String sector, String finess) {

    private static final int LONGEST = 40;

    /** Anything longer than a code is as good as nothing. */
    public Practice {
        profession = code(profession);
        category = code(category);
        skill = code(skill);
        mode = code(mode);
        sector = code(sector);
        finess = code(finess);
    }

    /** Whether both may speak of the same practice: the same profession, and no code that contradicts. */
    boolean agreesWith(Practice other) {
        return profession.equals(other.profession)
                && agree(category, other.category)
                && agree(skill, other.skill)
                && agree(mode, other.mode)
                && agree(sector, other.sector)
                && agree(finess, other.finess);
    }

    /** What is known once the newer is heard: an empty code never replaces a known one (rule 11). */
    Practice then(Practice newer) {
        return new Practice(
                last(newer, Practice::profession),
                last(newer, Practice::category),
                last(newer, Practice::skill),
                last(newer, Practice::mode),
                last(newer, Practice::sector),
                last(newer, Practice::finess));
    }

    private String last(Practice newer, Function<Practice, String> code) {
        String said = code.apply(newer);
        return said.isEmpty() ? code.apply(this) : said;
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String code(String said) {
        String code = Optional.ofNullable(said).orElse("").strip();
        return code.length() > LONGEST ? "" : code;
    }
}
