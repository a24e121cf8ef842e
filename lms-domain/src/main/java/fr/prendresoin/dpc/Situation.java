package fr.prendresoin.dpc;

/**
 * What a practitioner says of themselves when they enrol, as far as funding asks.
 *
 * @param profession a code
 * @param away on leave for illness, birth or adoption; nobody asks which
 */
public record Situation(String profession, Practice practice, boolean away) {

    /** How somebody practises, as the rules of funding distinguish it. */
    public enum Practice {
        CONVENTIONED,
        CONVENTIONED_CENTRE,
        NOT_CONVENTIONED,
        REPLACING_NOT_CONVENTIONED,
        OTHER_SALARIED,
        /** What is left of somebody who was erased. */
        NOT_SAID
    }
}
