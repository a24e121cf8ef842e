package fr.prendresoin.shared;

import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.Objects;
import java.util.stream.Stream;

/** Someone, or another tab of the same person, was faster. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says in English, for the log, what changed meanwhile. */
    public Conflict(String what) {
        super(what);
    }

    /**
     * What a failed insert means where a row may stand once only: a conflict when the database refused the row because of
     * another one, the failure itself when it failed for any other reason, as a database that is away.
     */
    public static RuntimeException whenTaken(RuntimeException failure, String what) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                        .limit(20)
                        .anyMatch(Conflict::saysTaken)
                ? new Conflict(what)
                : failure;
    }

    /** InnoDB ends one of two that wait for each other: whoever is ended was the slower one. */
    private static boolean saysTaken(Throwable cause) {
        return cause instanceof SQLIntegrityConstraintViolationException
                || cause instanceof SQLTransactionRollbackException;
    }
}
