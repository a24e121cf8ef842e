package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.timekeeping.TimeProved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Records what proved time reaches, in the transaction that proved it; one statement for a course that asks for none. */
@ApplicationScoped
class DeriveOnTimeProved {

    private final EntityManager entityManager;
    private final Courses courses;
    private final ProgressLedger ledger;

    protected DeriveOnTimeProved() {
        this(null, null, null);
    }

    @Inject
    DeriveOnTimeProved(EntityManager entityManager, Courses courses, ProgressLedger ledger) {
        this.entityManager = entityManager;
        this.courses = courses;
        this.ledger = ledger;
    }

    void on(@Observes TimeProved proved) {
        if (courses.version(version(proved)).completion().speaksOfTime()) {
            ledger.recordTime(proved.enrolment(), proved.at());
        }
    }

    private VersionId version(TimeProved proved) {
        return new VersionId(entityManager
                .createQuery("select e.versionId from Enrolment e where e.id = :enrolment", UUID.class)
                .setParameter("enrolment", proved.enrolment().value())
                .getSingleResult());
    }
}
