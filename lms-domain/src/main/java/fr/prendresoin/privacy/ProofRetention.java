package fr.prendresoin.privacy;

import java.time.LocalDate;

/** How long the proof of a completed obligation outlives the account: a dated setting of the register. */
public final class ProofRetention {

    private ProofRetention() {}

    /**
     * The last day on which a proof is kept.
     *
     * @param academicYear the year in which it starts, 2026 for 2026-2027; its end, 31 August, starts the time
     * @throws IllegalStateException when the register says nothing of that year
     */
    public static LocalDate keptUntil(int academicYear) {
        return new AcademicTime("proof-years", DataRegister.proofYears()).keptUntil(academicYear);
    }
}
