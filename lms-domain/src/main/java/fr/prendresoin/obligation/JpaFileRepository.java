package fr.prendresoin.obligation;

import fr.prendresoin.identity.IdentifierScheme;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps them in the database. */
@ApplicationScoped
class JpaFileRepository implements FileRepository {

    private static final String OF_PERSON = " e where e.personId = :person order by ";

    private final EntityManager entityManager;

    protected JpaFileRepository() {
        this(null);
    }

    @Inject
    JpaFileRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(FileEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    @Override
    public void remove(FileEntry entry) {
        entityManager.remove(entry);
        entityManager.flush();
    }

    @Override
    public List<KnownSituation> situations(PersonId person) {
        return own(KnownSituation.class, "e.since, e.id", person);
    }

    @Override
    public List<KnownSpan> spans(PersonId person) {
        return own(KnownSpan.class, "e.firstDay, e.id", person);
    }

    @Override
    public List<DeclaredAction> actions(PersonId person) {
        return own(DeclaredAction.class, "e.endedOn desc, e.id desc", person);
    }

    @Override
    public Optional<DeclaredProof> proof(UUID action) {
        return Optional.ofNullable(entityManager.find(DeclaredProof.class, action));
    }

    @Override
    public long proofBytes(PersonId person) {
        return Optional.ofNullable(entityManager
                        .createQuery(
                                "select sum(p.bytes) from DeclaredProof p, DeclaredAction a"
                                        + " where p.actionId = a.id and a.personId = :person",
                                Long.class)
                        .setParameter("person", person.value())
                        .getSingleResult())
                .orElse(0L);
    }

    @Override
    public List<SummarySending> sendings(PersonId person) {
        return own(SummarySending.class, "e.sentAt desc, e.id desc", person);
    }

    @Override
    public Optional<String> rpps(PersonId person) {
        return entityManager
                .createQuery(
                        "select i.value from PersonIdentifier i where i.personId = :person and i.scheme = :scheme"
                                + " and i.endedAt is null",
                        String.class)
                .setParameter("person", person.value())
                .setParameter("scheme", IdentifierScheme.RPPS)
                .getResultStream()
                .findFirst();
    }

    private <T> List<T> own(Class<T> kind, String order, PersonId person) {
        return entityManager
                .createQuery("select e from " + kind.getSimpleName() + OF_PERSON + order, kind)
                .setParameter("person", person.value())
                .getResultList();
    }
}
