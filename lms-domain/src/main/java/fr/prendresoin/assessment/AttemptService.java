package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Opens attempts, keeps answers one by one, grades. */
@ApplicationScoped
@Transactional
public class AttemptService {

    private static final RandomGenerator SEEDS = new SecureRandom();

    private final AttemptRepository attempts;
    private final Courses courses;
    private final AttemptGate gate;
    private final AttemptTimes times;
    private final DomainEvents events;
    private final Clock clock;

    protected AttemptService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    AttemptService(
            AttemptRepository attempts,
            Courses courses,
            AttemptGate gate,
            AttemptTimes times,
            DomainEvents events,
            Clock clock) {
        this.attempts = attempts;
        this.courses = courses;
        this.gate = gate;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an attempt, or gives back the one that is still open.
     *
     * @throws NotFound when the enrolment is not the actor's
     * @throws RuleViolation when the quiz is not open yet, is taken once and was, or the learner is exempt
     */
    public AttemptId start(Actor actor, LearnerEnrolment enrolment, Quiz quiz) {
        if (!enrolment.person().equals(actor.requirePerson())) {
            throw new NotFound("enrolment " + enrolment.id() + " of " + actor.name());
        }
        if (enrolment.exempt()) {
            throw new RuleViolation(AssessmentRule.EXEMPT);
        }
        List<Attempt> before = attempts.attemptsAt(enrolment.enrolmentId(), quiz.slug());
        return before.stream()
                .filter(attempt -> !attempt.submitted())
                .findFirst()
                .map(Attempt::id)
                .orElseGet(() -> open(enrolment, quiz, before.size() + 1));
    }

    private AttemptId open(LearnerEnrolment enrolment, Quiz quiz, int number) {
        if (!gate.open(enrolment, quiz)) {
            throw new RuleViolation(AssessmentRule.NOT_OPEN_YET);
        }
        if (quiz.isPreTest() && number > 1) {
            throw new RuleViolation(AssessmentRule.TAKEN_ONCE);
        }
        Attempt attempt = new Attempt(enrolment, quiz, number, SEEDS.nextLong()).startedAt(clock.instant());
        attempts.add(attempt);
        times.start(attempt.id(), quiz, enrolment.person());
        return attempt.id();
    }

    /**
     * Keeps an answer. The same answer sent twice gets the same receipt, so that a page may send again after a cut; one that
     * arrives late is kept as well, and the highest sequence counts.
     *
     * @throws Conflict when this sequence was used for another answer
     * @throws RuleViolation when the attempt is submitted, another browser writes in it, its time is over or the proposition
     *     does not exist
     */
    public Receipt save(Actor actor, AttemptId id, GivenAnswer given) {
        AskedQuestion asked = attempts.lock(id, actor.requirePerson(), given.question());
        checkProposition(asked, given);
        Optional<KeptAnswer> known = given.seq().flatMap(asked::under);
        if (known.filter(answer -> answer.choices().equals(given.choices())).isPresent()) {
            return known.get().receipt();
        }
        if (asked.submitted()) {
            throw new RuleViolation(AssessmentRule.ALREADY_SUBMITTED);
        }
        requireWriter(id, asked, given);
        times.requireOpen(id, courses.version(asked.version()).get(asked.activity(), Quiz.class));
        if (known.isPresent()) {
            throw new Conflict("answer to question " + given.question() + " changed elsewhere");
        }
        Answer answer = new Answer(id, given, given.seq().orElse(asked.next()), clock.instant());
        attempts.add(answer);
        return answer.receipt();
    }

    /** Whoever writes first goes on alone, until another browser takes over: what one writes undoes nothing of the other. */
    private void requireWriter(AttemptId id, AskedQuestion asked, GivenAnswer given) {
        if (asked.closedTo(given.writer())) {
            throw new RuleViolation(AssessmentRule.WRITTEN_ELSEWHERE);
        }
        if (asked.writer().isEmpty()) {
            given.writer().ifPresent(writer -> attempts.write(id, writer));
        }
    }

    /**
     * Lets this browser write in the attempt, and no other.
     *
     * @return the highest sequence kept so far, from which its page counts on
     * @throws RuleViolation when the attempt is submitted
     */
    public long takeOver(Actor actor, AttemptId id, Writer writer) {
        Attempt attempt = attempts.lock(id, actor.requirePerson());
        if (attempt.submitted()) {
            throw new RuleViolation(AssessmentRule.ALREADY_SUBMITTED);
        }
        attempt.writtenBy(writer);
        return attempts.latest(id).stream().mapToLong(Answer::seq).max().orElse(0);
    }

    private void checkProposition(AskedQuestion asked, GivenAnswer given) {
        if (given.question() < 1 || given.question() > asked.questions().size()) {
            throw new RuleViolation(AssessmentRule.NO_SUCH_PROPOSITION);
        }
        Quiz quiz = courses.version(asked.version()).get(asked.activity(), Quiz.class);
        Question question = quiz.question(asked.questions().get(given.question() - 1));
        int count = question.propositions().size();
        boolean known = given.choices().numbers().stream().allMatch(number -> number >= 0 && number < count);
        if (!known || !question.multiple() && given.choices().numbers().size() > 1) {
            throw new RuleViolation(AssessmentRule.NO_SUCH_PROPOSITION);
        }
    }

    /**
     * Submits the attempt and grades it; submitted twice, it keeps its first grade.
     *
     * @throws RuleViolation when a question has no answer while there is time: nobody loses a question by oversight
     */
    public Grade submit(Actor actor, AttemptId id) {
        Attempt attempt = attempts.lock(id, actor.requirePerson());
        if (attempt.submitted()) {
            return attempt.grade();
        }
        Map<Integer, Choices> answers = answersOf(id);
        int missing = attempt.questions().size() - answers.size();
        if (missing > 0 && !times.over(id, quizOf(attempt))) {
            throw new RuleViolation(AssessmentRule.UNANSWERED, missing);
        }
        return grade(attempt, answers);
    }

    /** Stops the clock of a limited attempt, when its learner may. */
    public void pause(Actor actor, AttemptId id) {
        times.stop(id, quizOf(attempts.lock(id, actor.requirePerson())));
    }

    /** Lets the clock run again. */
    public void resume(Actor actor, AttemptId id) {
        attempts.lock(id, actor.requirePerson());
        times.resume(id);
    }

    /**
     * Grades the limited attempts whose time is over with what is kept of them, for the platform, as often as it likes.
     *
     * @return how many
     */
    public int closeOverdue(Actor actor) {
        actor.requireAdministration();
        List<Attempt> overdue = times.unsubmitted().stream()
                .filter(attempt -> times.closed(attempt.id(), quizOf(attempt)))
                .map(attempt -> attempts.lock(attempt.id(), attempt.person()))
                .filter(attempt -> !attempt.submitted())
                .toList();
        overdue.forEach(attempt -> grade(attempt, answersOf(attempt.id())));
        return overdue.size();
    }

    private Map<Integer, Choices> answersOf(AttemptId id) {
        return attempts.latest(id).stream()
                .filter(answer -> !answer.choices().numbers().isEmpty())
                .collect(Collectors.toMap(Answer::question, Answer::choices));
    }

    private Grade grade(Attempt attempt, Map<Integer, Choices> answers) {
        attempt.submit(Grading.grade(quizOf(attempt), attempt.questions(), answers), clock.instant());
        events.publish(new AttemptGraded(
                attempt.enrolment(),
                attempt.version(),
                attempt.id(),
                attempt.activity(),
                attempt.grade(),
                attempt.submittedAt()));
        return attempt.grade();
    }

    private Quiz quizOf(Attempt attempt) {
        return courses.version(attempt.version()).get(attempt.activity(), Quiz.class);
    }
}
