package fr.prendresoin.shared;

/** A named reason for a refusal; implemented by an enum of each context so that every reason has a French message. */
public interface Rule {

    /** The constant's own name, for example {@code ALREADY_SUBMITTED}. */
    String name();

    /** The key of the message a person reads, for example {@code rule.assessment.ALREADY_SUBMITTED}. */
    default String messageKey() {
        String context = getClass().getPackageName();
        return "rule." + context.substring(context.lastIndexOf('.') + 1) + "." + name();
    }
}
