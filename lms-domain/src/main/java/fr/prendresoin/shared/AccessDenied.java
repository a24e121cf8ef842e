package fr.prendresoin.shared;

/** You may know that it exists, but not do this to it. */
public class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says in English, for the log, who was refused what. */
    public AccessDenied(String what) {
        super(what);
    }
}
