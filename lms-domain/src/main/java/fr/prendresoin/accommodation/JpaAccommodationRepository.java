package fr.prendresoin.accommodation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps accommodations in the database. */
@ApplicationScoped
class JpaAccommodationRepository implements AccommodationRepository {

    private final EntityManager entityManager;

    protected JpaAccommodationRepository() {
        this(null);
    }

    @Inject
    JpaAccommodationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Accommodation accommodation) {
        entityManager.persist(accommodation);
        entityManager.flush();
    }

    @Override
    public Optional<Accommodation> find(AccommodationId id) {
        return Optional.ofNullable(entityManager.find(Accommodation.class, id.value()));
    }

    @Override
    public List<Accommodation> of(PersonId person) {
        return entityManager
                .createQuery(
                        "select a from Accommodation a where a.personId = :person order by a.decidedAt desc, a.id desc",
                        Accommodation.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    @Override
    public Optional<FacultyId> facultyOf(Student student) {
        return entityManager
                .createQuery(
                        "select p.facultyId from PromotionMember m join Promotion p on p.id = m.promotionId"
                                + " where m.personId = :person and m.promotionId = :promotion and m.leftAt is null",
                        UUID.class)
                .setParameter("person", student.person().value())
                .setParameter("promotion", student.promotion().value())
                .getResultStream()
                .findFirst()
                .map(FacultyId::new);
    }

    @Override
    public ZoneId zoneOf(FacultyId faculty) {
        return ZoneId.of(entityManager
                .createQuery("select f.zone from Faculty f where f.id = :faculty", String.class)
                .setParameter("faculty", faculty.value())
                .getSingleResult());
    }
}
