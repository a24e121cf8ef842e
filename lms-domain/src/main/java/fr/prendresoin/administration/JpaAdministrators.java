package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reads the administrators from the memberships. */
@ApplicationScoped
class JpaAdministrators implements Administrators {

    private static final String COUNT =
            "select count(distinct m.personId) from Membership m where m.role = :role" + " and m.endedAt is null";

    private static final String ACTIVE = "select a.person_id from account a where a.suspended_at is null"
            + " and exists (select 1 from membership m where m.person_id = a.person_id and m.role = 'ADMINISTRATOR'"
            + " and m.ended_at is null) order by a.id for update";

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

    /** Native, because JPQL locks no rows without reading whole accounts. */
    @Override
    public long activeBeside(PersonId person) {
        List<?> active = entityManager.createNativeQuery(ACTIVE).getResultList();
        return active.stream().filter(other -> !other.equals(person.value())).count();
    }

    private TypedQuery<Long> administrators(String query) {
        return entityManager.createQuery(query, Long.class).setParameter("role", Role.ADMINISTRATOR);
    }
}
