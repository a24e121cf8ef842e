package fr.prendresoin.federation;

import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.ProfessionalNumber;
import fr.prendresoin.identity.Rpps;
import fr.prendresoin.organisation.Uai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads {@code person_identifier}, the table of the imports. */
@ApplicationScoped
class JpaKnownPeople implements KnownPeople {

    private static final String NATIONAL = "";

    private final EntityManager entityManager;

    protected JpaKnownPeople() {
        this(null);
    }

    @Inject
    JpaKnownPeople(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<PersonId> byNumber(ProfessionalNumber number) {
        return holder(number instanceof Rpps ? "RPPS" : "ADELI", NATIONAL, number.number());
    }

    @Override
    public Optional<PersonId> byIne(Ine ine) {
        return holder("INE", NATIONAL, ine.value());
    }

    @Override
    public Optional<PersonId> byStudentNumber(Uai establishment, String number) {
        return holder("STUDENT_NUMBER", establishment.value(), number);
    }

    @Override
    public boolean national(PersonId person) {
        return !entityManager
                .createNativeQuery("select 1 from membership"
                        + " where person_id = ?1 and role in ('DOYENS', 'ADMINISTRATOR') and ended_at is null")
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean belong(PersonId person, Uai establishment) {
        return !entityManager
                .createNativeQuery("select 1 from promotion_member m join promotion p on p.id = m.promotion_id"
                        + " join faculty f on f.id = p.faculty_id where m.person_id = ?1 and f.uai = ?2"
                        + " union select 1 from membership r join unit_faculty u on u.unit_id = r.unit_id"
                        + " join faculty f on f.id = u.faculty_id"
                        + " where r.person_id = ?1 and r.ended_at is null and f.uai = ?2")
                .setParameter(1, person.value())
                .setParameter(2, establishment.value())
                .getResultList()
                .isEmpty();
    }

    private Optional<PersonId> holder(String scheme, String authority, String value) {
        Query query = entityManager
                .createNativeQuery("select person_id from person_identifier"
                        + " where scheme = ?1 and authority = ?2 and value = ?3 and ended_at is null")
                .setParameter(1, scheme)
                .setParameter(2, authority)
                .setParameter(3, value);
        List<?> people = query.getResultList();
        return people.stream().map(UUID.class::cast).map(PersonId::new).findFirst();
    }
}
