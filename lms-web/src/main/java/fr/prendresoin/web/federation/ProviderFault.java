package fr.prendresoin.web.federation;

/** What went wrong between the provider and us; the name goes to the log, the kind to the person. */
enum ProviderFault {
    /** The person gave up at the provider. */
    CANCELLED(Kind.CANCELLED),
    /** The provider answered with an error of its own. */
    PROVIDER_SAID_NO(Kind.UNAVAILABLE),
    UNREACHABLE(Kind.UNAVAILABLE),
    /** Not what the protocol asks for: no code, no token, no JSON. */
    ANSWER_MALFORMED(Kind.UNAVAILABLE),
    /** The code was refused: used twice, or older than it may be. */
    CODE_REFUSED(Kind.EXPIRED),
    /** No cookie, already used, too old, or begun at another provider. */
    REQUEST_UNKNOWN(Kind.EXPIRED),
    STATE_WRONG(Kind.EXPIRED),
    ISSUER_WRONG(Kind.UNSURE),
    /** Unsigned, of a forbidden algorithm, of an unknown key, or altered. */
    SIGNATURE_REFUSED(Kind.UNSURE),
    AUDIENCE_WRONG(Kind.UNSURE),
    AUTHORIZED_PARTY_WRONG(Kind.UNSURE),
    NOT_VALID_NOW(Kind.UNSURE),
    NONCE_WRONG(Kind.UNSURE),
    LEVEL_WRONG(Kind.LEVEL),
    USER_INFO_SIGNATURE_REFUSED(Kind.UNSURE),
    USER_INFO_UNSIGNED(Kind.UNSURE),
    USER_INFO_OF_ANOTHER(Kind.UNSURE),
    /** A claim that names the person is unreadable. */
    CLAIMS_UNREADABLE(Kind.UNSURE);

    private final Kind kind;

    ProviderFault(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** What the person reads. */
    enum Kind {
        CANCELLED,
        EXPIRED,
        UNSURE,
        LEVEL,
        UNAVAILABLE
    }
}
