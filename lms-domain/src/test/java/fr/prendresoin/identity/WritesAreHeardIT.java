package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the guard below the services relies on: no way to write goes past who listens to the persistence context. */
class WritesAreHeardIT {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    private final Set<String> heard = new LinkedHashSet<>();

    @Test
    void every_way_to_write_is_heard() {
        EntityManagerFactory factory = database.entityManager().getEntityManagerFactory();
        ServerSession session = factory.unwrap(ServerSession.class);
        Listener listener = new Listener();
        session.getEventManager().addListener(listener);
        EntityManager entityManager = factory.createEntityManager();
        try {
            entityManager.getTransaction().begin();
            writeInEveryWay(entityManager);
        } finally {
            entityManager.getTransaction().rollback();
            entityManager.close();
            session.getEventManager().removeListener(listener);
        }

        assertThat(heard)
                .contains(
                        "InsertObjectQuery",
                        "UpdateObjectQuery",
                        "DeleteObjectQuery",
                        "UpdateAllQuery",
                        "DeleteAllQuery",
                        "DataModifyQuery");
    }

    private static void writeInEveryWay(EntityManager entityManager) {
        SignInThrottle throttle = new SignInThrottle(new Login("nobody of this name"));
        entityManager.persist(throttle);
        entityManager.flush();
        throttle.failed(Instant.parse("2026-11-22T08:00:00Z"), Patience.CODE);
        entityManager.flush();
        entityManager.remove(throttle);
        entityManager.flush();
        entityManager.createQuery("update SignInThrottle t set t.failures = 0").executeUpdate();
        entityManager
                .createQuery("delete from SignInThrottle t where t.failures < 0")
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from sign_in_throttle where failures < 0")
                .executeUpdate();
    }

    private final class Listener extends SessionEventAdapter {

        @Override
        public void preExecuteQuery(SessionEvent event) {
            DatabaseQuery query = event.getQuery();
            if (query.isModifyQuery()) {
                heard.add(query.getClass().getSimpleName());
            }
        }
    }
}
