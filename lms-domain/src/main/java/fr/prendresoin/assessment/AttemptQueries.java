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

/** Reads a learner's own attempts. */
@ApplicationScoped
public class AttemptQueries {

    private final AttemptRepository attempts;
    private final Courses courses;
    private final AttemptTimes times;

    protected AttemptQueries() {
        this(null, null, null);
    }

    @Inject
    AttemptQueries(AttemptRepository attempts, Courses courses, AttemptTimes times) {
        this.attempts = attempts;
        this.courses = courses;
        this.times = times;
    }

    /** @throws NotFound when there is no such attempt or it is somebody else's */
    public Paper paper(Actor actor, AttemptId id) {
        AttemptSheet sheet = attempts.sheet(id, actor.requirePerson());
        Quiz quiz = courses.version(sheet.version()).get(sheet.activity(), Quiz.class);
        Map<Integer, KeptAnswer> answers = sheet.latest();
        List<Paper.Item> items = new ArrayList<>();
        for (String question : sheet.questions()) {
            int number = items.size() + 1;
            items.add(item(number, quiz.question(question), sheet.seed(), Optional.ofNullable(answers.get(number))));
        }
        return new Paper(
                id,
                sheet.version(),
                sheet.activity(),
                sheet.number(),
                items,
                sheet.submittedAt(),
                sheet.grade(),
                sheet.zone(),
                sheet.writer(),
                times.left(id, quiz));
    }

    private static Paper.Item item(int number, Question question, long seed, Optional<KeptAnswer> answer) {
        return new Paper.Item(
                number,
                question,
                Draw.order(question, seed),
                answer.map(KeptAnswer::choices).orElse(new Choices(Set.of())),
                answer.map(KeptAnswer::seq).orElse(0L),
                answer.map(KeptAnswer::receipt));
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
