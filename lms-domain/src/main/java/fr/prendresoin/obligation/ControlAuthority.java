package fr.prendresoin.obligation;

/** Who controls somebody, by which text, and whether that is confirmed (rule 25). */
public record ControlAuthority(Authority authority, Law law) {

    /** The authority of how somebody practises; {@link Authority#UNKNOWN} when no line of the reference data says. */
    public static ControlAuthority of(Situation situation) {
        return LawBook.authority(situation);
    }
}
