package fr.prendresoin.shared;

/** It is there and not yours: whoever asks sees what they see when there is nothing, the journal keeps that they asked. */
public class NotYours extends NotFound {

    private static final long serialVersionUID = 1L;

    /** Says in English, for the log, who was refused what. */
    public NotYours(String what) {
        super(what);
    }
}
