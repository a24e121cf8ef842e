package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import java.util.List;

/** Questions drawn from banks; passed from {@code pass} right answers out of {@code draw}. */
public record Quiz(String slug, String title, int minutes, int draw, int pass, boolean afterAll, List<Question> bank)
        implements Activity {

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
