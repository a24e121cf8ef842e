package fr.prendresoin.proof;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentsCut;
import fr.prendresoin.enrolment.EnrolmentsErased;
import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Documents prepared for a body lose whoever is erased; who asked for them becomes a pseudonym. */
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

    void on(@Observes EnrolmentsErased erased) {
        entityManager
                .createQuery("delete from ArchivedAttestation f where f.enrolmentId in :ids")
                .setParameter(
                        "ids",
                        erased.enrolments().stream().map(EnrolmentId::value).toList())
                .executeUpdate();
    }

    void on(@Observes EnrolmentsCut cut) {
        entityManager
                .createNativeQuery("delete from attestation_archive_file where enrolment_id in"
                        + " (select id from enrolment where person_id = ?)")
                .setParameter(1, cut.person().value().toString())
                .executeUpdate();
    }

    void on(@Observes PersonErased erased) {
        entityManager
                .createQuery("update AttestationArchive a set a.askedBy = :pseudonym where a.askedBy = :person")
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }
}
