package fr.prendresoin.deploy;

/** The start cannot go on; the message says, in French, what is wrong and how to get out of it. */
public class StartupFailure extends RuntimeException {

    public StartupFailure(String message) {
        super(message);
    }

    public StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static Throwable deepest(Throwable thrown) {
        return thrown.getCause() == null ? thrown : deepest(thrown.getCause());
    }

    /** The sentence nearest to the fault: the outer ones only say that something failed. */
    static String deepestMessage(Throwable thrown) {
        Throwable deepest = deepest(thrown);
        String message = deepest.getMessage();
        return message == null || message.isBlank() ? deepest.getClass().getName() : message.strip();
    }
}
