package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonErased;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives the enrolments and the decisions of whoever is erased to their pseudonym, and deletes the written reasons. */
@ApplicationScoped
class CutOnErasure {

    /** Native, because EclipseLink (4.0.7) answers a subquery in an update with a temporary table it cannot make. */
    private static final String FORGET_REASONS = "update exemption set reason = '' where enrolment_id in"
            + " (select id from enrolment where person_id = ?)";

    private static final String FORGET_MOVES = FORGET_REASONS.replace("exemption", "enrolment_version_move");

    private final EntityManager entityManager;
    private final DomainEvents events;

    protected CutOnErasure() {
        this(null, null);
    }

    @Inject
    CutOnErasure(EntityManager entityManager, DomainEvents events) {
        this.entityManager = entityManager;
        this.events = events;
    }

    void on(@Observes PersonErased erased) {
        events.publish(new EnrolmentsCut(erased.person()));
        forget(FORGET_REASONS, erased);
        forget(FORGET_MOVES, erased);
        cut("update Exemption x set x.decidedBy = :pseudonym where x.decidedBy = :person", erased);
        cut("update VersionMove m set m.decidedBy = :pseudonym where m.decidedBy = :person", erased);
        cut("update EnrolmentRule r set r.decidedBy = :pseudonym where r.decidedBy = :person", erased);
        cut("update Enrolment e set e.personId = :pseudonym where e.personId = :person", erased);
    }

    private void forget(String statement, PersonErased erased) {
        entityManager
                .createNativeQuery(statement)
                .setParameter(1, erased.person().value().toString())
                .executeUpdate();
    }

    private void cut(String statement, PersonErased erased) {
        entityManager
                .createQuery(statement)
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }
}
