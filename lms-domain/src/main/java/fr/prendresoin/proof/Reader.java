package fr.prendresoin.proof;

/** Who takes an evidence file: what somebody thought of a session, and why they cannot be funded, is for them alone. */
enum Reader {
    HOLDER,
    BODY
}
