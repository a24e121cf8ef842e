package fr.prendresoin.web.participation;

import fr.prendresoin.participation.Step;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.List;

/** One step of a checklist in words: what is asked, how much of it there is, what is missing by name. */
public record StepLine(String title, String detail, List<String> missing, boolean done) {

    private static final int FEW = 5;

    static StepLine of(Step step, French french) {
        return new StepLine(
                Messages.text("participation.step." + step.kind()), detail(step, french), step.missing(), step.done());
    }

    private static String detail(Step step, French french) {
        if (step.done()) {
            return Messages.text("participation.progress.done");
        }
        if (step.kind() == StepKind.PROVED_TIME) {
            return Messages.text(
                    "participation.progress.time", french.minutes(step.have()), french.minutes(step.asked()));
        }
        return step.asked() == 1
                ? Messages.text("participation.how." + step.kind())
                : Messages.text("participation.progress.count", step.have(), step.asked());
    }

    /** Whether what is missing is too much to be read at once. */
    public boolean isMany() {
        return missing.size() > FEW;
    }

    /** Which icon stands before it. */
    public String getIcon() {
        return done ? "coche" : "horloge";
    }

    /** The kind of its state. */
    public String getKind() {
        return done ? "fait" : "neutre";
    }
}
