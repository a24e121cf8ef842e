package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Writes down the work that learners say they did elsewhere. */
@ApplicationScoped
@Transactional
public class DeclaredTimeService {

    /** How many minutes one declaration may hold: twelve hours. */
    public static final int MOST_MINUTES = 720;

    /** How many characters it may be said in. */
    public static final int LONGEST_WORDS = Words.LONGEST;

    private final EntityManager entityManager;
    private final LearnerEnrolments enrolments;
    private final CourseOf courses;
    private final Clock clock;

    protected DeclaredTimeService() {
        this(null, null, null, null);
    }

    @Inject
    DeclaredTimeService(EntityManager entityManager, LearnerEnrolments enrolments, CourseOf courses, Clock clock) {
        this.entityManager = entityManager;
        this.enrolments = enrolments;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * Declares work on an activity of the actor's own course. It is shown beside what was observed, and added to nothing.
     *
     * @throws RuleViolation when the day, the minutes, the activity or the words are missing or cannot be
     * @throws NotFound when the enrolment is not theirs
     */
    public void declare(Actor actor, EnrolmentId id, Declaration declaration) {
        LearnerEnrolment enrolment = enrolments.all(actor).stream()
                .filter(each -> each.enrolmentId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment " + id + " of " + actor.name()));
        Instant now = clock.instant();
        check(declaration, LocalDate.ofInstant(now, ZoneId.of(enrolment.zone())));
        if (courses.of(enrolment.version()).find(declaration.activity()).isEmpty()) {
            throw new RuleViolation(TimekeepingRule.ACTIVITY_MISSING);
        }
        entityManager.persist(new DeclaredTime(id, declaration, now));
        entityManager.flush();
    }

    private static void check(Declaration declaration, LocalDate today) {
        LocalDate day = declaration.doneOn();
        if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw new RuleViolation(TimekeepingRule.DAY_WRONG);
        }
        if (declaration.minutes() < 1 || declaration.minutes() > MOST_MINUTES) {
            throw new RuleViolation(TimekeepingRule.MINUTES_WRONG, MOST_MINUTES);
        }
    }
}
