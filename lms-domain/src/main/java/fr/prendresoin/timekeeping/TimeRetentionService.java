package fr.prendresoin.timekeeping;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;

/**
 * Lets go of what pages saw of their readers once its time is over. What was completed by it stays completed: the fact
 * that says so needs no interval.
 */
@ApplicationScoped
@Transactional
public class TimeRetentionService {

    /** A night's work: a year of a whole faculty; what is left goes in the following nights. */
    static final int MOST = 500_000;

    private final EntityManager entityManager;

    protected TimeRetentionService() {
        this(null);
    }

    @Inject
    TimeRetentionService(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Deletes the intervals of enrolments of these academic years, the erased ones' too; returns how many. */
    public int forget(Actor actor, List<Integer> academicYears) {
        actor.requireAdministration();
        if (academicYears.isEmpty()) {
            return 0;
        }
        String years = String.join(", ", Collections.nCopies(academicYears.size(), "?"));
        Query query = entityManager.createNativeQuery("delete from time_interval where enrolment_id in"
                + " (select id from enrolment where academic_year in (" + years + ")) limit " + MOST);
        for (int index = 0; index < academicYears.size(); index++) {
            query.setParameter(index + 1, academicYears.get(index));
        }
        return query.executeUpdate();
    }
}
