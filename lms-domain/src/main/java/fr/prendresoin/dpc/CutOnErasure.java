package fr.prendresoin.dpc;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentsCut;
import fr.prendresoin.enrolment.EnrolmentsErased;
import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.PersonErased;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Whoever is erased waits for nothing, was invited to nothing and organises nothing any more. A session keeps that somebody had a place, without
 * their device or what they said of their practice; one they trained in keeps a trainer without a name.
 */
@ApplicationScoped
class CutOnErasure {

    private static final String OF_PERSON = " where enrolment_id in (select id from enrolment where person_id = ?)";

    private final EntityManager entityManager;

    protected CutOnErasure() {
        this(null);
    }

    @Inject
    CutOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes Erasure erased) {
        List<UUID> people = erased.people().stream().map(PersonId::value).toList();
        delete("delete from DpcWaiting w where w.personId in :ids", people);
        delete("delete from DpcInvitation i where i.personId in :ids", people);
        erased.people()
                .forEach(person -> forget(
                        "delete from dpc_invitation where mail in (select mail from person where id = ?)", person));
        delete("delete from DpcBodyMember m where m.personId in :ids", people);
    }

    void on(@Observes EnrolmentsErased erased) {
        List<UUID> enrolments =
                erased.enrolments().stream().map(EnrolmentId::value).toList();
        delete("delete from DpcFundingCheck c where c.enrolmentId in :ids", enrolments);
        delete("delete from DpcSeat s where s.enrolmentId in :ids", enrolments);
    }

    /** Native, because EclipseLink (4.0.7) answers a subquery in an update with a temporary table it cannot make. */
    void on(@Observes EnrolmentsCut cut) {
        forget("delete from dpc_funding_check" + OF_PERSON, cut.person());
        forget("update dpc_seat set device_hash = '', away = false, practice = 'NOT_SAID'" + OF_PERSON, cut.person());
    }

    void on(@Observes PersonErased erased) {
        cut("update DpcActionMove m set m.movedBy = :pseudonym where m.movedBy = :person", erased);
        cut("update DpcInvitation i set i.sentBy = :pseudonym where i.sentBy = :person", erased);
        cut(
                "update DpcTrainer t set t.personId = :pseudonym, t.name = 'Compte effacé', t.title = ''"
                        + " where t.personId = :person",
                erased);
    }

    private void delete(String statement, List<UUID> ids) {
        entityManager.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }

    private void forget(String statement, PersonId person) {
        entityManager
                .createNativeQuery(statement)
                .setParameter(1, person.value().toString())
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
