package fr.prendresoin.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SignInToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps it in the database. */
@ApplicationScoped
class JpaViewingRepository implements ViewingRepository {

    private final EntityManager entityManager;

    protected JpaViewingRepository() {
        this(null);
    }

    @Inject
    JpaViewingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Viewing viewing) {
        entityManager.persist(viewing);
        entityManager.flush();
    }

    @Override
    public List<Viewing> open(SignInToken token) {
        return entityManager
                .createQuery(
                        "select v from Viewing v where v.tokenHash = :token and v.endedAt is null"
                                + " order by v.begunAt desc",
                        Viewing.class)
                .setParameter("token", token.hash())
                .getResultList();
    }

    @Override
    public List<Viewing> overdue(Instant now) {
        return entityManager
                .createQuery(
                        "select v from Viewing v where v.endedAt is null and (v.endsAt <= :now or not exists"
                                + " (select s.tokenHash from SignInSession s where s.tokenHash = v.tokenHash"
                                + " and s.endedAt is null)) order by v.begunAt",
                        Viewing.class)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<Viewing> of(PersonId person, int most) {
        return entityManager
                .createQuery(
                        "select v from Viewing v where v.personId = :person order by v.begunAt desc", Viewing.class)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean studiesIn(PersonId person, Set<UUID> faculties) {
        return !faculties.isEmpty()
                && entityManager
                                .createQuery(
                                        "select count(m) from PromotionMember m join Promotion p on p.id = m.promotionId"
                                                + " where m.personId = :person and m.leftAt is null"
                                                + " and p.facultyId in :faculties",
                                        Long.class)
                                .setParameter("person", person.value())
                                .setParameter("faculties", faculties)
                                .getSingleResult()
                        > 0;
    }

    @Override
    public void forget(Collection<PersonId> people) {
        entityManager
                .createQuery("delete from Viewing v where v.personId in :people")
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .executeUpdate();
    }
}
