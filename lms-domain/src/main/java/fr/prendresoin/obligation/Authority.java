package fr.prendresoin.obligation;

/** Who controls the obligation of a professional (R4021-23). */
public enum Authority {
    ORDER,
    EMPLOYER,
    /** The director general of the agence régionale de santé. */
    HEALTH_AGENCY,
    /** The service de santé des armées. */
    ARMY,
    /** The texts that were read do not say. */
    UNKNOWN
}
