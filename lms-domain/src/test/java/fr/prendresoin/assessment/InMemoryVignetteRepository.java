package fr.prendresoin.assessment;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.Conflict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Keeps the answers in progressive cases in a list; receipts count up as the database does. */
final class InMemoryVignetteRepository implements VignetteRepository {

    private final List<VignetteAnswer> answers = new ArrayList<>();

    @Override
    public void add(VignetteAnswer answer) {
        EnrolmentId enrolment = enrolmentOf(answer);
        if (answersIn(enrolment, answer.activity()).stream()
                .anyMatch(known -> known.answer().step() == answer.answer().step())) {
            throw new Conflict("this step was answered at the same moment");
        }
        answers.add(answer);
        Columns.write(answer, "receipt", (long) answers.size());
    }

    @Override
    public List<VignetteAnswer> answersIn(EnrolmentId enrolment, String activity) {
        return answers.stream()
                .filter(answer -> enrolmentOf(answer).equals(enrolment))
                .filter(answer -> answer.activity().equals(activity))
                .sorted(Comparator.comparingInt(answer -> answer.answer().step()))
                .toList();
    }

    private static EnrolmentId enrolmentOf(VignetteAnswer answer) {
        return new EnrolmentId((UUID) Columns.read(answer, "enrolmentId"));
    }
}
