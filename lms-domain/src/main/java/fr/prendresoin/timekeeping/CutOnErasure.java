package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentsCut;
import fr.prendresoin.enrolment.EnrolmentsErased;
import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Gives what was seen of whoever is erased, and what they answered to others, to their pseudonym; deletes what they wrote
 * about their own time. All of it goes with enrolments that an import takes back.
 */
@ApplicationScoped
class CutOnErasure {

    private static final String OWN = "enrolment_id in (select id from enrolment where person_id = ?)";

    private final EntityManager entityManager;

    protected CutOnErasure() {
        this(null);
    }

    @Inject
    CutOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes EnrolmentsCut cut) {
        String person = cut.person().value().toString();
        forget(
                "delete from time_contest_answer where contest_id in (select id from time_contest where " + OWN + ")",
                person);
        forget("delete from time_contest where " + OWN, person);
        forget("delete from declared_time where " + OWN, person);
    }

    private void forget(String statement, String person) {
        entityManager.createNativeQuery(statement).setParameter(1, person).executeUpdate();
    }

    void on(@Observes PersonErased erased) {
        cut("update TimeInterval i set i.personId = :pseudonym where i.personId = :person", erased);
        cut("update ContestAnswer a set a.answeredBy = :pseudonym where a.answeredBy = :person", erased);
    }

    private void cut(String statement, PersonErased erased) {
        entityManager
                .createQuery(statement)
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }

    void on(@Observes EnrolmentsErased erased) {
        List<UUID> enrolments =
                erased.enrolments().stream().map(EnrolmentId::value).toList();
        List<UUID> contests = entityManager
                .createQuery("select c.id from TimeContest c where c.enrolmentId in :enrolments", UUID.class)
                .setParameter("enrolments", enrolments)
                .getResultList();
        if (!contests.isEmpty()) {
            delete("ContestAnswer x where x.contestId in :ids", contests);
        }
        delete("TimeContest x where x.enrolmentId in :ids", enrolments);
        delete("DeclaredTime x where x.enrolmentId in :ids", enrolments);
        delete("TimeInterval x where x.enrolmentId in :ids", enrolments);
    }

    private void delete(String which, List<UUID> ids) {
        entityManager
                .createQuery("delete from " + which)
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
