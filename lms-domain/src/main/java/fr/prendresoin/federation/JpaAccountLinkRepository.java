package fr.prendresoin.federation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SubjectNameId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps them in the database. */
@ApplicationScoped
class JpaAccountLinkRepository implements AccountLinkRepository {

    private final EntityManager entityManager;

    protected JpaAccountLinkRepository() {
        this(null);
    }

    @Inject
    JpaAccountLinkRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<AccountLink> find(ExternalSubject subject) {
        return entityManager
                .createQuery(
                        "select l from AccountLink l where l.issuer = :issuer and l.subject = :subject",
                        AccountLink.class)
                .setParameter("issuer", subject.issuer())
                .setParameter("subject", subject.subject())
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean linked(PersonId person, String issuer) {
        return entityManager
                .createQuery(
                        "select l from AccountLink l where l.personId = :person and l.issuer = :issuer",
                        AccountLink.class)
                .setParameter("person", person.value())
                .setParameter("issuer", issuer)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Override
    public Optional<PersonId> holderOf(SubjectNameId nationalId) {
        return entityManager
                .createQuery(
                        "select l from AccountLink l where l.nationalNumber = :number order by l.linkedAt",
                        AccountLink.class)
                .setParameter("number", nationalId.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AccountLink::person);
    }

    @Override
    public void add(AccountLink link) {
        entityManager.persist(link);
        entityManager.flush();
    }
}
