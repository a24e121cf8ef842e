package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what people chose in the database. */
@ApplicationScoped
class JpaPreferenceRepository implements PreferenceRepository {

    private final EntityManager entityManager;

    protected JpaPreferenceRepository() {
        this(null);
    }

    @Inject
    JpaPreferenceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(PreferenceChoice choice) {
        entityManager.persist(choice);
        entityManager.flush();
    }

    @Override
    public Optional<PreferenceChoice> find(PersonId person, MessageKind kind, Channel channel) {
        return Optional.ofNullable(
                entityManager.find(PreferenceChoice.class, new PreferenceChoice.Key(person, kind, channel)));
    }

    @Override
    public List<PreferenceChoice> choicesOf(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select c from PreferenceChoice c where c.personId in :people", PreferenceChoice.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .getResultList();
    }
}
