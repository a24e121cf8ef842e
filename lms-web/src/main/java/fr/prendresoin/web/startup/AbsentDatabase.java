package fr.prendresoin.web.startup;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import javax.transaction.xa.XAException;

/** Knows by which exceptions a database that is not there shows: what was asked may be asked again in a moment. */
public final class AbsentDatabase {

    private AbsentDatabase() {}

    /** Whether this exception itself, not what caused it, says that the database was not reached. */
    public static boolean isBehind(Throwable cause) {
        return cause instanceof SQLException failure && unreachable(failure)
                || cause instanceof XAException commit && unreachable(commit);
    }

    /** What a commit says of a connection that broke: the container keeps the words of the driver and not its exception. */
    private static boolean unreachable(XAException commit) {
        return commit.errorCode == XAException.XAER_RMERR || commit.errorCode == XAException.XAER_RMFAIL;
    }

    private static boolean unreachable(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        String words = Optional.ofNullable(failure.getMessage()).orElse("");
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || state.startsWith("08")
                || words.startsWith("Error in allocating a connection");
    }
}
