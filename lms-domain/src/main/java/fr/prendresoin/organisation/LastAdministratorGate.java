package fr.prendresoin.organisation;

import fr.prendresoin.identity.ErasureGate;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the last administrator who can sign in: without one, nobody could appoint another. */
@ApplicationScoped
class LastAdministratorGate implements ErasureGate {

    /** Locked, so that two administrators who leave at once do not both see the other stay. */
    private static final String ADMINISTRATORS = "select m.person_id from membership m"
            + " join account a on a.person_id = m.person_id and a.suspended_at is null"
            + " where m.role = 'ADMINISTRATOR' and m.ended_at is null for update";

    private final EntityManager entityManager;

    protected LastAdministratorGate() {
        this(null);
    }

    @Inject
    LastAdministratorGate(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Rule> objection(PersonId person) {
        @SuppressWarnings("unchecked")
        List<UUID> administrators =
                entityManager.createNativeQuery(ADMINISTRATORS).getResultList();
        boolean last = administrators.contains(person.value())
                && administrators.stream().allMatch(person.value()::equals);
        return last ? Optional.of(OrganisationRule.LAST_ADMINISTRATOR) : Optional.empty();
    }
}
