package fr.prendresoin.dpc;

import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps bodies, actions, sessions and seats in the database. */
@ApplicationScoped
class DpcStore {

    private final EntityManager entityManager;

    protected DpcStore() {
        this(null);
    }

    @Inject
    DpcStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    Body getBody(BodyId id) {
        return found(entityManager.find(Body.class, id.value()), id);
    }

    Optional<DpcAction> findAction(String slug) {
        return first("select a from DpcAction a where a.slug = :value", DpcAction.class, slug);
    }

    Optional<DpcAction> findByReference(String reference) {
        return first("select a from DpcAction a where a.reference = :value", DpcAction.class, reference);
    }

    DpcAction getAction(ActionId id) {
        return found(entityManager.find(DpcAction.class, id.value()), id);
    }

    DpcSession getSession(SessionId id) {
        return found(entityManager.find(DpcSession.class, id.value()), id);
    }

    /** Nobody else takes a place of this session before the transaction ends. */
    DpcSession lock(SessionId id) {
        return found(entityManager.find(DpcSession.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    List<DpcSession> sessionsOf(ActionId action) {
        return list(
                "select s from DpcSession s where s.actionId = :value order by s.startsOn",
                DpcSession.class,
                action.value());
    }

    List<Author> authorsOf(ActionId action) {
        return list(
                "select a from DpcAuthor a where a.actionId = :value order by a.name", Author.class, action.value());
    }

    List<PlannedHalfDay> halfDaysOf(SessionId session) {
        return list(
                "select h from DpcHalfDay h where h.sessionId = :value order by h.heldOn, h.half desc",
                PlannedHalfDay.class,
                session.value());
    }

    List<Trainer> trainersOf(SessionId session) {
        return list(
                "select t from DpcTrainer t where t.sessionId = :value order by t.name",
                Trainer.class,
                session.value());
    }

    List<ActionMove> movesOf(ActionId action) {
        return list(
                "select m from DpcActionMove m where m.actionId = :value order by m.movedAt",
                ActionMove.class,
                action.value());
    }

    List<KnownOrientation> orientations() {
        return entityManager
                .createQuery("select o from DpcOrientation o order by o.number", KnownOrientation.class)
                .getResultList();
    }

    Optional<DpcSeat> findSeat(UUID enrolment) {
        return Optional.ofNullable(entityManager.find(DpcSeat.class, enrolment));
    }

    /** Counts a change that is none of its own row: what hangs on it was written. */
    void touch(Object entity) {
        entityManager.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void remove(Object entity) {
        entityManager.remove(entity);
        entityManager.flush();
    }

    <T> List<T> list(String query, Class<T> type, Object value) {
        return entityManager
                .createQuery(query, type)
                .setParameter("value", value)
                .getResultList();
    }

    <T> Optional<T> first(String query, Class<T> type, Object value) {
        return list(query, type, value).stream().findFirst();
    }

    private static <T> T found(T entity, Object id) {
        return Optional.ofNullable(entity).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }
}
