package fr.prendresoin.web.errors;

import fr.prendresoin.evidence.EvidenceAct;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.startup.AbsentDatabase;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the refusal of the domain inside whatever the containers wrapped around it, and its HTTP status. */
public final class Failure {

    /** The attribute of a request whose answer was a refusal that the journal keeps. */
    public static final String REFUSED = "fr.prendresoin.refused";

    private static final int UNPROCESSABLE = 422;

    private Failure() {}

    /** The cause that means something to us; the thrown exception itself when none does. */
    public static Throwable meaningful(Throwable thrown) {
        return Stream.iterate(Optional.of(thrown), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .limit(20)
                .map(Optional::orElseThrow)
                .filter(cause -> statusOf(cause) != HttpServletResponse.SC_INTERNAL_SERVER_ERROR)
                .findFirst()
                .orElse(thrown);
    }

    /** How the journal calls the refusal; empty for what is none, as for what is not there at all. */
    public static Optional<EvidenceAct> refusal(Throwable cause) {
        if (cause instanceof NotYours) {
            return Optional.of(EvidenceAct.NOT_YOURS);
        }
        return cause instanceof AccessDenied ? Optional.of(EvidenceAct.ACCESS_DENIED) : Optional.empty();
    }

    /** The status of a refusal of the domain; 503 while there is no database, 500 for whatever else is none. */
    public static int statusOf(Throwable cause) {
        if (cause instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (cause instanceof AccessDenied) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (cause instanceof Conflict || cause instanceof OptimisticLockException) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (cause instanceof RuleViolation) {
            return UNPROCESSABLE;
        }
        return AbsentDatabase.isBehind(cause)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
