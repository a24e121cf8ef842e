package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import java.util.List;

/**
 * Questions drawn from banks; passed from {@code pass} right answers out of {@code draw}.
 *
 * @param timeLimit minutes that everybody has; 0 for as long as they need
 */
public record Quiz(
        String slug,
        String title,
        int minutes,
        int draw,
        int pass,
        boolean afterAll,
        List<Question> bank,
        int timeLimit)
        implements Activity {

    /** A quiz that gives as long as its learner needs. */
    public Quiz(String slug, String title, int minutes, int draw, int pass, boolean afterAll, List<Question> bank) {
        this(slug, title, minutes, draw, pass, afterAll, bank, 0);
    }

    public boolean limited() {
        return timeLimit > 0;
    }

    /** @throws NotFound when no bank of the quiz has this question */
    public Question question(String id) {
        return bank.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("question " + id + " of " + slug));
    }

    @Override
    public boolean finishedByWord() {
        return false;
    }
}
