package fr.prendresoin.attendance;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentsErased;
import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonErased;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * Gives the signatures of whoever is erased to their pseudonym, without what a trainer wrote about them and without their
 * device; what they said as a trainer stays said, by nobody. Enrolments that an import takes back leave nothing.
 */
@ApplicationScoped
class CutOnErasure {

    private final EntityManager entityManager;

    protected CutOnErasure() {
        this(null);
    }

    @Inject
    CutOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes Erasure erased) {
        entityManager
                .createQuery("delete from WrongCodes w where w.personId in :people")
                .setParameter(
                        "people", erased.people().stream().map(PersonId::value).toList())
                .executeUpdate();
    }

    void on(@Observes PersonErased erased) {
        cut(
                "update Signature s set s.personId = :pseudonym, s.reason = null, s.device = null"
                        + " where s.personId = :person",
                erased);
        cut("update Signature s set s.saidBy = :pseudonym where s.saidBy = :person", erased);
    }

    void on(@Observes EnrolmentsErased erased) {
        entityManager
                .createQuery("delete from Signature s where s.enrolmentId in :enrolments")
                .setParameter(
                        "enrolments",
                        erased.enrolments().stream().map(EnrolmentId::value).toList())
                .executeUpdate();
    }

    private void cut(String statement, PersonErased erased) {
        Query query = entityManager.createQuery(statement);
        query.setParameter("pseudonym", erased.pseudonym().value());
        query.setParameter("person", erased.person().value());
        query.executeUpdate();
    }
}
