package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** Reads the administrators from the memberships. */
@ApplicationScoped
class JpaAdministrators implements Administrators {

    private static final String COUNT =
            "select count(distinct m.personId) from Membership m where m.role = :role" + " and m.endedAt is null";

    private final EntityManager entityManager;

    protected JpaAdministrators() {
        this(null);
    }

    @Inject
    JpaAdministrators(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public long count() {
        return administrators(COUNT).getSingleResult();
    }

    @Override
    public boolean include(PersonId person) {
        return administrators(COUNT + " and m.personId = :person")
                        .setParameter("person", person.value())
                        .getSingleResult()
                == 1;
    }

    private TypedQuery<Long> administrators(String query) {
        return entityManager.createQuery(query, Long.class).setParameter("role", Role.ADMINISTRATOR);
    }
}
