package fr.prendresoin.shared;

/** A named act of administration; implemented by an enum of each context, so that every act has French words. */
public interface Act {

    /** The constant's own name, for example {@code MEMBER_APPOINTED}. */
    String name();

    /** What the journal keeps for ever, for example {@code organisation.MEMBER_APPOINTED}. */
    default String code() {
        String context = getClass().getPackageName();
        return context.substring(context.lastIndexOf('.') + 1) + "." + name();
    }
}
