package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Lets learners contest in writing what was counted of their time, and managers of their faculty answer. Neither changes
 * anything of what was seen.
 */
@ApplicationScoped
@Transactional
public class TimeContestService {

    private static final int MOST = 100;

    private static final String WAITING = "select new fr.prendresoin.timekeeping.WaitingContest(c.id, e.id, p.id,"
            + " p.givenName, p.familyName, v.title, c.words, c.observedMinutes, c.contestedAt, f.zone) from TimeContest c"
            + " join Enrolment e on e.id = c.enrolmentId join Person p on p.id = e.personId"
            + " join CourseVersion v on v.id = e.versionId join Faculty f on f.id = e.facultyId"
            + " left join ContestAnswer a on a.contestId = c.id where e.facultyId in :faculties and ";

    private final EntityManager entityManager;
    private final TimeQueries times;
    private final DomainEvents events;
    private final Clock clock;

    protected TimeContestService() {
        this(null, null, null, null);
    }

    @Inject
    TimeContestService(EntityManager entityManager, TimeQueries times, DomainEvents events, Clock clock) {
        this.entityManager = entityManager;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Contests the time counted in the actor's own course; the figure they read is kept with their words.
     *
     * @throws RuleViolation when there are no words, too many, or what they wrote before has no answer yet
     * @throws NotFound when the enrolment is not theirs
     */
    public void contest(Actor actor, EnrolmentId id, String words) {
        CourseTime time = times.own(actor).stream()
                .filter(each -> each.enrolment().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("enrolment " + id + " of " + actor.name()));
        if (time.contested()) {
            throw new RuleViolation(TimekeepingRule.CONTEST_WAITS);
        }
        entityManager.persist(new TimeContest(id, new Words(words), time.observedMinutes(), clock.instant()));
        entityManager.flush();
    }

    /**
     * What waits for an answer of this actor, the longest waiting first, a hundred at most.
     *
     * @throws NotYours unless they manage a faculty
     */
    public List<WaitingContest> waiting(Actor actor) {
        return inReach(actor, "a.contestId is null order by c.contestedAt, c.id")
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Answers what a learner contested; they are told.
     *
     * @throws RuleViolation when a colleague was faster, or the actor contested it themselves
     * @throws NotYours when it is not in a faculty they manage
     */
    public void answer(Actor actor, ContestId id, String words) {
        Reason reason = new Reason(words);
        WaitingContest contest = inReach(actor, "c.id = :contest")
                .setParameter("contest", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotYours("contest " + id + " for " + actor.name()));
        if (contest.person().equals(actor.person())) {
            throw new RuleViolation(TimekeepingRule.NOT_ONESELF);
        }
        if (entityManager.find(ContestAnswer.class, id.value()) != null) {
            throw new RuleViolation(TimekeepingRule.ALREADY_ANSWERED);
        }
        entityManager.persist(new ContestAnswer(id, reason, actor.requirePerson(), clock.instant()));
        entityManager.flush();
        events.publish(new TimeContestAnswered(id, contest.enrolment(), contest.person(), reason.text()));
    }

    /** The same condition for the list and for each of its rows. */
    private TypedQuery<WaitingContest> inReach(Actor actor, String condition) {
        if (!actor.is(Role.FACULTY_MANAGER)) {
            throw new NotYours("contests of time for " + actor.name());
        }
        return entityManager
                .createQuery(WAITING + condition, WaitingContest.class)
                .setParameter("faculties", actor.scopesOf(Role.FACULTY_MANAGER));
    }
}
