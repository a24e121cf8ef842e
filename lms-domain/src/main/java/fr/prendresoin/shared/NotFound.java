package fr.prendresoin.shared;

/** There is no such thing, or it is not yours to know: the two look the same on purpose. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says in English, for the log, what was looked for. */
    public NotFound(String what) {
        super(what);
    }
}
