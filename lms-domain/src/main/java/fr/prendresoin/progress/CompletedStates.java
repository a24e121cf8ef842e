package fr.prendresoin.progress;

import fr.prendresoin.enrolment.Completions;
import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Tells enrolment which courses are completed. */
@ApplicationScoped
class CompletedStates implements Completions {

    private final EntityManager entityManager;

    protected CompletedStates() {
        this(null);
    }

    @Inject
    CompletedStates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<EnrolmentId> among(List<EnrolmentId> enrolments) {
        return enrolments.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select s.enrolmentId from CourseState s where s.enrolmentId in :enrolments"
                                        + " and s.completedAt is not null",
                                UUID.class)
                        .setParameter(
                                "enrolments",
                                enrolments.stream().map(EnrolmentId::value).toList())
                        .getResultStream()
                        .map(EnrolmentId::new)
                        .toList();
    }
}
