package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.AssessmentRule;
import fr.prendresoin.assessment.StepAnswer;
import fr.prendresoin.assessment.VignetteQueries;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Source;
import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.progress.ActivityPage;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A progressive case: the steps answered, each as it was answered, and the one to answer now. What comes after it, and
 * what is right, does not leave the server before the last answer is kept.
 */
@Named
@RequestScoped
public class VignettePage {

    private final ActivityPage page;
    private final VignetteQueries queries;
    private final CurrentActor current;
    private final RefusedForm form;
    private List<StepAnswer> answers;

    protected VignettePage() {
        this(null, null, null, null);
    }

    @Inject
    VignettePage(ActivityPage page, VignetteQueries queries, CurrentActor current, RefusedForm form) {
        this.page = page;
        this.queries = queries;
        this.current = current;
        this.form = form;
    }

    /** A step in the thread on top. */
    public record Mark(String title, boolean done, boolean current) {}

    /** A lesson the case rests on. */
    public record Knowledge(String title, String address) {}

    private Vignette vignette() {
        return (Vignette) page.activity();
    }

    private LearnerCourse course() {
        return page.course();
    }

    private List<StepAnswer> answers() {
        if (answers == null) {
            answers = queries.answers(current.get(), course().enrolment(), vignette());
        }
        return answers;
    }

    private int answered() {
        return Math.min(answers().size(), vignette().steps().size());
    }

    public boolean isFinished() {
        return answered() == vignette().steps().size();
    }

    public String getLead() {
        return vignette().lead();
    }

    /** Only the steps shown so far have a name here: a title may tell what comes. */
    public List<Mark> getMarks() {
        return IntStream.rangeClosed(1, vignette().steps().size())
                .mapToObj(number -> new Mark(
                        number <= answered() + 1
                                ? vignette().step(number).title()
                                : Messages.text("assessment.vignette.stepToCome", number),
                        number <= answered(),
                        number == answered() + 1))
                .toList();
    }

    /** The steps answered; with what practice expects once the last one is. */
    public List<CaseStep> getAnsweredSteps() {
        return IntStream.rangeClosed(1, answered())
                .mapToObj(number -> CaseStep.answered(
                        number, vignette().step(number), answers().get(number - 1), isFinished()))
                .toList();
    }

    /** The step to answer now; null when there is none. */
    public CaseStep getOpenStep() {
        return isFinished() || course().enrolment().exempt() ? null : openStep();
    }

    private CaseStep openStep() {
        int number = answered() + 1;
        return CaseStep.open(number, vignette().step(number), form);
    }

    public String getAnswerAddress() {
        return Ways.api(course().course(), vignette()) + "/etapes/" + (answered() + 1);
    }

    public String getAnswerLabel() {
        boolean last = answered() + 1 == vignette().steps().size();
        return Messages.text(last ? "assessment.vignette.answerLast" : "assessment.vignette.answer");
    }

    /** Why nothing can be answered, or why an answer came back; empty when nothing is wrong. */
    public String getRefusal() {
        if (course().enrolment().exempt()) {
            return Messages.text("rule.assessment.EXEMPT");
        }
        return form
                .refusedBy(
                        AssessmentRule.STEP_INCOMPLETE, AssessmentRule.STEP_LOCKED, AssessmentRule.STEP_NOT_SHOWN_YET)
                .stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }

    public List<Knowledge> getLessons() {
        return vignette().lessons().stream().map(this::knowledge).toList();
    }

    private Knowledge knowledge(String slug) {
        Activity lesson = course().course().find(slug).orElseThrow();
        return new Knowledge(lesson.title(), Ways.to(course().course(), lesson));
    }

    public List<Source> getSources() {
        return vignette().sources();
    }
}
