package fr.prendresoin.delegation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;

/** Reads them from the memberships. */
@ApplicationScoped
class JpaNationalHolders implements NationalHolders {

    private final EntityManager entityManager;

    protected JpaNationalHolders() {
        this(null);
    }

    @Inject
    JpaNationalHolders(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean include(PersonId person) {
        return entityManager
                        .createQuery(
                                "select count(m) from Membership m where m.personId = :person and m.role in :roles"
                                        + " and m.endedAt is null",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("roles", EnumSet.of(Role.ADMINISTRATOR, Role.DOYENS))
                        .getSingleResult()
                > 0;
    }
}
