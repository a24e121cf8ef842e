package fr.prendresoin.web.startup;

import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.web.security.ReadOnlyThread;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Hears every statement of the persistence context, and refuses what changes a row while somebody only looks (ADR 0023).
 * The door refuses before; this is the floor below every service, for a page that one day writes when it is read.
 */
final class WriteGuard extends SessionEventAdapter {

    @Override
    public void preExecuteQuery(SessionEvent event) {
        DatabaseQuery query = event.getQuery();
        if (ReadOnlyThread.present() && query.isModifyQuery()) {
            throw new AccessDenied("a write while seeing as somebody else: " + query.getName());
        }
    }
}
