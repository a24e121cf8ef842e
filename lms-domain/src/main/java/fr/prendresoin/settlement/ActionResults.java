package fr.prendresoin.settlement;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.participation.SatisfactionForm;
import java.util.List;
import java.util.Optional;

/**
 * The results of an action for its body.
 *
 * @param outcome of the sessions that are over
 * @param opinion of all sessions together; empty as long as too few said what they think
 * @param comments what they added, in no order that would tell who wrote it; none as long as there is no opinion
 */
public record ActionResults(
        ActionDetails action,
        List<SessionResult> sessions,
        Outcome outcome,
        Optional<Opinion> opinion,
        List<SatisfactionForm.Question> questions,
        List<String> comments) {

    /** Copies the lists. */
    public ActionResults {
        sessions = List.copyOf(sessions);
        questions = List.copyOf(questions);
        comments = List.copyOf(comments);
    }
}
