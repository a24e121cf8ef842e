package fr.prendresoin.web.scim;

/** A request that says something no resource understands (RFC 7644, section 3.12). */
class ScimRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    private ScimRefusal(int status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    /**
     * A request of the wrong form.
     *
     * @param type the keyword of RFC 7644, table 9, for example {@code invalidFilter}
     * @param detail for whoever reads the log of the client
     */
    static ScimRefusal bad(String type, String detail) {
        return new ScimRefusal(400, type, detail);
    }

    static ScimRefusal of(int status, String detail) {
        return new ScimRefusal(status, null, detail);
    }

    int status() {
        return status;
    }

    /** Null when the status says it all. */
    String type() {
        return type;
    }
}
