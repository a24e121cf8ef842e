package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import java.util.List;
import java.util.Optional;

/**
 * Questions drawn from banks; passed from {@code pass} right answers out of {@code draw}.
 *
 * @param pass 0 for a test that nobody fails
 * @param timeLimit minutes that everybody has; 0 for as long as they need
 * @param testRole what it measures; empty for a quiz like any other
 */
public record Quiz(
        String slug,
        String title,
        int minutes,
        int draw,
        int pass,
        boolean afterAll,
        List<Question> bank,
        int timeLimit,
        Optional<TestRole> testRole)
        implements Activity {

    /** A quiz that gives as long as its learner needs. */
    public Quiz(String slug, String title, int minutes, int draw, int pass, boolean afterAll, List<Question> bank) {
        this(slug, title, minutes, draw, pass, afterAll, bank, 0, Optional.empty());
    }

    /** Whether it says where its learner begins: nothing to pass, and taken once only. */
    public boolean isPreTest() {
        return testRole.filter(TestRole.PRE_TEST::equals).isPresent();
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
