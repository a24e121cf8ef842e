package fr.prendresoin.assessment;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** Keeps the answers in progressive cases in the database, where each step has one row at most. */
@ApplicationScoped
class JpaVignetteRepository implements VignetteRepository {

    private final EntityManager entityManager;

    protected JpaVignetteRepository() {
        this(null);
    }

    @Inject
    JpaVignetteRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(VignetteAnswer answer) {
        try {
            entityManager.persist(answer);
            entityManager.flush();
        } catch (PersistenceException failure) {
            throw Conflict.whenTaken(failure, "this step was answered at the same moment");
        }
    }

    @Override
    public List<VignetteAnswer> answersIn(EnrolmentId enrolment, String activity) {
        return entityManager
                .createQuery(
                        "select a from VignetteAnswer a where a.enrolmentId = :enrolment and a.activity = :activity"
                                + " order by a.step",
                        VignetteAnswer.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("activity", activity)
                .getResultList();
    }
}
