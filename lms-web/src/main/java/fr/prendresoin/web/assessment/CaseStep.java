package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.StepAnswer;
import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A step of a case as its page shows it; {@code expected} is null until the whole case is answered. */
public record CaseStep(int number, String title, SafeHtml text, List<Asked> asks, SafeHtml expected) {

    /** A question of the step. */
    public record Asked(
            int number, String field, String stem, String instruction, String inputType, List<Option> options) {}

    /** A proposition; {@code why} is null, and {@code icon} says no more than the choice, until the case is answered. */
    public record Option(int id, String text, boolean chosen, String icon, String note, String why) {}

    /** Whether what was answered may be explained by now. */
    private enum Telling {
        NOTHING,
        EVERYTHING
    }

    static CaseStep open(int number, Vignette.Step step, RefusedForm form) {
        List<Asked> asks = IntStream.range(0, step.asks().size())
                .mapToObj(index ->
                        asked(index, step.asks().get(index), given(form.values(field(index))), Telling.NOTHING))
                .toList();
        return new CaseStep(number, step.title(), step.text(), asks, null);
    }

    static CaseStep answered(int number, Vignette.Step step, StepAnswer answer, boolean finished) {
        List<Asked> asks = IntStream.range(0, step.asks().size())
                .mapToObj(index -> asked(
                        index,
                        step.asks().get(index),
                        index < answer.choices().size()
                                ? answer.choices().get(index).numbers()
                                : Set.of(),
                        finished ? Telling.EVERYTHING : Telling.NOTHING))
                .toList();
        return new CaseStep(number, step.title(), step.text(), asks, finished ? step.expected() : null);
    }

    /** The name of the field that holds the answer to a question of a step. */
    static String field(int index) {
        return "reponse-" + (index + 1);
    }

    private static Set<Integer> given(List<String> values) {
        return Set.copyOf(values.stream()
                .filter(value -> value.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .toList());
    }

    private static Asked asked(int index, Vignette.Ask ask, Set<Integer> chosen, Telling telling) {
        boolean several = ask.form() == Vignette.Form.MULTIPLE;
        return new Asked(
                index + 1,
                field(index),
                ask.stem(),
                Messages.text("assessment.vignette.form." + ask.form()),
                several ? "checkbox" : "radio",
                IntStream.range(0, ask.propositions().size())
                        .mapToObj(id -> option(ask, id, chosen.contains(id), telling))
                        .toList());
    }

    private static Option option(Vignette.Ask ask, int id, boolean chosen, Telling telling) {
        Question.Proposition proposition = ask.propositions().get(id);
        if (telling == Telling.NOTHING) {
            String note = chosen ? Messages.text("assessment.vignette.yours") : "";
            return new Option(id, proposition.text(), chosen, chosen ? "coche" : "rond", note, null);
        }
        boolean free = ask.form() == Vignette.Form.FREE;
        String icon = proposition.correct() || free && chosen ? "coche" : chosen ? "croix" : "rond";
        return new Option(id, proposition.text(), chosen, icon, note(proposition, chosen, free), proposition.why());
    }

    private static String note(Question.Proposition proposition, boolean chosen, boolean free) {
        if (free) {
            return chosen ? Messages.text("assessment.vignette.yours") : "";
        }
        if (chosen) {
            return Messages.text(
                    proposition.correct() ? "assessment.result.yoursRight" : "assessment.result.yoursWrong");
        }
        return proposition.correct() ? Messages.text("assessment.vignette.expected") : "";
    }
}
