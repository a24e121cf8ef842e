package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a learner's own attempts. */
@ApplicationScoped
public class AttemptQueries {

    private final AttemptRepository attempts;
    private final Courses courses;

    protected AttemptQueries() {
        this(null, null);
    }

    @Inject
    AttemptQueries(AttemptRepository attempts, Courses courses) {
        this.attempts = attempts;
        this.courses = courses;
    }

    /** @throws NotFound when there is no such attempt or it is somebody else's */
    public Paper paper(Actor actor, AttemptId id) {
        Attempt attempt = attempts.get(id, actor.requirePerson());
        Quiz quiz = courses.version(attempt.version()).get(attempt.activity(), Quiz.class);
        Map<Integer, Answer> answers =
                attempts.latest(id).stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        List<Paper.Item> items = new ArrayList<>();
        for (String question : attempt.questions()) {
            int number = items.size() + 1;
            items.add(item(number, quiz.question(question), attempt.seed(), Optional.ofNullable(answers.get(number))));
        }
        return new Paper(
                id,
                attempt.version().value().toString(),
                attempt.activity(),
                attempt.number(),
                items,
                Optional.ofNullable(attempt.submittedAt()),
                attempt.submitted() ? Optional.of(attempt.grade()) : Optional.empty());
    }

    private static Paper.Item item(int number, Question question, long seed, Optional<Answer> answer) {
        return new Paper.Item(
                number,
                question,
                Draw.order(question, seed),
                answer.map(Answer::choices).orElse(new Choices(Set.of())),
                answer.map(Answer::seq).orElse(0L),
                answer.map(Answer::receipt));
    }

    /** The learner's attempts at a quiz, first to last. */
    public List<AttemptRow> attemptsAt(Actor actor, LearnerEnrolment enrolment, String activity) {
        if (!enrolment.person().equals(actor.requirePerson())) {
            throw new NotFound("enrolment " + enrolment.id() + " of " + actor.name());
        }
        return attempts.attemptsAt(enrolment.enrolmentId(), activity).stream()
                .map(AttemptQueries::row)
                .toList();
    }

    private static AttemptRow row(Attempt attempt) {
        return new AttemptRow(
                attempt.id(),
                attempt.number(),
                Optional.ofNullable(attempt.submittedAt()),
                attempt.submitted() ? Optional.of(attempt.grade()) : Optional.empty());
    }
}
