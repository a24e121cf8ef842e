package fr.prendresoin.calendar;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps calendar addresses in the database. */
@ApplicationScoped
class JpaCalendarFeedRepository implements CalendarFeedRepository {

    private final EntityManager entityManager;

    protected JpaCalendarFeedRepository() {
        this(null);
    }

    @Inject
    JpaCalendarFeedRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(CalendarFeed feed) {
        entityManager.persist(feed);
        entityManager.flush();
    }

    @Override
    public Optional<CalendarFeed> of(PersonId holder) {
        return Optional.ofNullable(entityManager.find(CalendarFeed.class, holder.value()));
    }

    @Override
    public Optional<CalendarFeed> find(Secret secret) {
        return entityManager
                .createQuery("select f from CalendarFeed f where f.secretHash = :hash", CalendarFeed.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean remove(PersonId holder) {
        return entityManager
                        .createQuery("delete from CalendarFeed f where f.personId = :holder")
                        .setParameter("holder", holder.value())
                        .executeUpdate()
                > 0;
    }
}
