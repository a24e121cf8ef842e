package fr.prendresoin.assessment;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps attempts and answers in lists; receipts count up as the database does. */
final class InMemoryAttemptRepository implements AttemptRepository {

    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    @Override
    public void add(Attempt attempt) {
        attempts.add(attempt);
    }

    @Override
    public void add(Answer answer) {
        answers.add(answer);
        Columns.write(answer, "receipt", (long) answers.size());
    }

    @Override
    public Attempt lock(AttemptId id, PersonId person) {
        return find(id, person);
    }

    @Override
    public AskedQuestion lock(AttemptId id, PersonId person, int question) {
        Attempt attempt = find(id, person);
        return new AskedQuestion(
                attempt.version(),
                attempt.activity(),
                attempt.questions(),
                attempt.submitted(),
                kept(id, question),
                attempt.writer());
    }

    @Override
    public AttemptSheet sheet(AttemptId id, PersonId person) {
        Attempt attempt = find(id, person);
        List<KeptAnswer> kept = answers.stream()
                .filter(answer -> Columns.read(answer, "attemptId").equals(id.value()))
                .sorted(Comparator.comparingInt(Answer::question).thenComparingLong(Answer::seq))
                .map(Answer::kept)
                .toList();
        return new AttemptSheet(
                attempt.version(),
                attempt.activity(),
                attempt.number(),
                attempt.seed(),
                attempt.questions(),
                Optional.ofNullable(attempt.submittedAt()),
                attempt.submitted() ? Optional.of(attempt.grade()) : Optional.empty(),
                "Europe/Paris",
                attempt.writer(),
                kept);
    }

    @Override
    public void write(AttemptId id, Writer writer) {
        attempts.stream().filter(attempt -> attempt.id().equals(id)).forEach(attempt -> attempt.writtenBy(writer));
    }

    private List<KeptAnswer> kept(AttemptId attempt, int question) {
        return answers.stream()
                .filter(answer -> Columns.read(answer, "attemptId").equals(attempt.value()))
                .filter(answer -> answer.question() == question)
                .sorted(Comparator.comparingLong(Answer::seq).reversed())
                .map(Answer::kept)
                .toList();
    }

    private Attempt find(AttemptId id, PersonId person) {
        return attempts.stream()
                .filter(attempt -> attempt.id().equals(id) && attempt.belongsTo(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("attempt " + id + " of " + person));
    }

    @Override
    public List<Attempt> attemptsAt(EnrolmentId enrolment, String activity) {
        return attempts.stream()
                .filter(attempt -> attempt.enrolment().equals(enrolment))
                .filter(attempt -> attempt.activity().equals(activity))
                .sorted(Comparator.comparingInt(Attempt::number))
                .toList();
    }

    private Optional<Answer> latest(AttemptId attempt, int question) {
        return answers.stream()
                .filter(answer -> Columns.read(answer, "attemptId").equals(attempt.value()))
                .filter(answer -> answer.question() == question)
                .max(Comparator.comparingLong(Answer::seq));
    }

    @Override
    public List<Answer> latest(AttemptId attempt) {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(question -> latest(attempt, question).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    int answersKept() {
        return answers.size();
    }
}
