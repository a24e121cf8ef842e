package fr.prendresoin.identity;

import java.time.LocalDate;

/** A profession of the national nomenclature; its code is the one of Pro Santé Connect and of the RPPS. */
public record Profession(String code, String label, Nomenclature nomenclature, Statement statement) {

    /** The tables of the nomenclature (NOS) that hold the codes. */
    public enum Nomenclature {
        /** Health professions. */
        G15,
        /** Somebody in training for a health profession. */
        G16,
        /** A protected title that is no health profession. */
        R95,
        /** Professions of care whose code was found in no table of the nomenclature: the platform's own codes. */
        LOCAL
    }

    /** Where a line of the reference data comes from, and the day it was stated; not confirmed when from memory. */
    public record Statement(boolean confirmed, String source, LocalDate on) {}

    /**
     * Whether the law asks for continuing development: of every health profession (L4021-1, rule 8) and of those that
     * R4021-23 names beside them; of nobody else.
     */
    public boolean dpcObligation() {
        return nomenclature == Nomenclature.G15 || nomenclature == Nomenclature.LOCAL;
    }
}
