package fr.prendresoin.identity;

/** The number under which the nation knows a health professional. */
public sealed interface ProfessionalNumber permits Rpps, Adeli {

    /** As it is written, leading zeros kept. */
    String number();

    /** False when the number breaks a rule of its kind: believed all the same when a directory says it, with a warning. */
    boolean plausible();
}
