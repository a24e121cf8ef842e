package fr.prendresoin.web.errors;

/** A request that no page of ours sends: it is answered with its status, and nothing more is said. */
public class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** Refuses with this status, for what is known of the reason. */
    public Malformed(int status, Throwable cause) {
        super("status " + status, cause);
        this.status = status;
    }

    int status() {
        return status;
    }
}
