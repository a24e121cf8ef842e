package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads a learner's own answers in a case. */
@ApplicationScoped
public class VignetteQueries {

    private final VignetteRepository answers;

    protected VignetteQueries() {
        this(null);
    }

    @Inject
    VignetteQueries(VignetteRepository answers) {
        this.answers = answers;
    }

    /**
     * The answers given so far, by step; the step after the last of them is the one to answer. Whoever helps and sees the
     * platform with these eyes finds none: answers are shown to the person alone.
     */
    public List<StepAnswer> answers(Actor actor, LearnerEnrolment enrolment, Vignette vignette) {
        if (!enrolment.person().equals(actor.requirePerson())) {
            throw new NotFound("enrolment " + enrolment.id() + " of " + actor.name());
        }
        if (actor.readOnly()) {
            return List.of();
        }
        return answers.answersIn(enrolment.enrolmentId(), vignette.slug()).stream()
                .map(VignetteAnswer::answer)
                .toList();
    }
}
