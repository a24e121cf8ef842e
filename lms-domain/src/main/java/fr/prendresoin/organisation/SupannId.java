package fr.prendresoin.organisation;

import fr.prendresoin.shared.RuleViolation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A labelled value of the Supann directories (rule 14): {@code {UAI}0755976N} under a label everybody knows,
 * {@code {UAI:0751717J:ETUID}42} under a label that means something in one establishment only. The label is kept in
 * capitals, the value as it is written.
 */
public record SupannId(String label, String value) {

    private static final Pattern PARTS = Pattern.compile("\\{(?<label>[^{}]+)}(?<value>[^{}]*)");
    private static final Pattern COMMON = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern LOCAL =
            Pattern.compile("[Uu][Aa][Ii]:(?<establishment>[A-Za-z0-9]+):(?<type>[A-Za-z0-9_.-]+)");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{C}]");
    private static final String UAI = "UAI";

    /** @throws RuleViolation when a part breaks the rules of Supann; it carries the whole identifier */
    public SupannId {
        Optional<OrganisationRule> fault = fault(label, value);
        if (fault.isPresent()) {
            throw new RuleViolation(fault.get(), written(label, value));
        }
        label = label.toUpperCase(Locale.ROOT);
    }

    /**
     * The parts of an identifier as directories write it.
     *
     * @throws RuleViolation when it is malformed, for the reason; it carries the identifier
     */
    public static SupannId of(String written) {
        String text = Optional.ofNullable(written).orElse("").strip();
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new RuleViolation(OrganisationRule.SUPANN_LABEL_MISSING, text);
        }
        return new SupannId(parts.group("label"), parts.group("value"));
    }

    /** The establishment whose local label this is, as the label gives it; empty when the label is a common one. */
    public Optional<Uai> establishment() {
        return local(label, "establishment").map(Uai::new);
    }

    /** What a local label speaks of, for example {@code ETUID}; empty when the label is a common one. */
    public Optional<String> type() {
        return local(label, "type");
    }

    /** The value as a UAI, when the label says that it is one. */
    public Optional<Uai> uai() {
        return Optional.of(value).filter(code -> label.equals(UAI)).map(Uai::new);
    }

    /** As directories write it. */
    public String written() {
        return written(label, value);
    }

    private static Optional<OrganisationRule> fault(String label, String value) {
        if (!PARTS.matcher(written(label, value)).matches()) {
            return Optional.of(OrganisationRule.SUPANN_LABEL_MISSING);
        }
        if (BLANK.matcher(label + value).find()) {
            return Optional.of(OrganisationRule.SUPANN_SPACE);
        }
        if (!COMMON.matcher(label).matches() && !LOCAL.matcher(label).matches()) {
            return Optional.of(OrganisationRule.SUPANN_LABEL_UNREADABLE);
        }
        if (value.isEmpty()) {
            return Optional.of(OrganisationRule.SUPANN_VALUE_MISSING);
        }
        return uaiOf(label, value).filter(code -> !isUai(code)).map(code -> OrganisationRule.SUPANN_UAI_WRONG);
    }

    private static Optional<String> uaiOf(String label, String value) {
        return UAI.equals(label.toUpperCase(Locale.ROOT)) ? Optional.of(value) : local(label, "establishment");
    }

    private static boolean isUai(String code) {
        try {
            new Uai(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> local(String label, String part) {
        Matcher local = LOCAL.matcher(label);
        return local.matches() ? Optional.of(local.group(part)) : Optional.empty();
    }

    private static String written(String label, String value) {
        return "{" + label + "}" + value;
    }
}
