package fr.prendresoin.settlement;

import java.util.List;
import java.util.Optional;

/**
 * How sessions that are over ended for their trainees.
 *
 * @param trainees who kept their place until the end
 * @param completed who did everything that was asked, with a full attestation
 */
public record Outcome(int trainees, int completed) {

    /** Nobody. */
    public static final Outcome NONE = new Outcome(0, 0);

    Outcome plus(Outcome other) {
        return new Outcome(trainees + other.trainees, completed + other.completed);
    }

    static Outcome sum(List<Outcome> sessions) {
        return sessions.stream().reduce(NONE, Outcome::plus);
    }

    /**
     * What everybody may read: sessions in the order in which they ended, the last ones left out until they are enough
     * people, so that two days compared say nothing of fewer; empty when nobody would be hidden.
     */
    static Optional<Outcome> published(List<Outcome> inOrder, int smallest) {
        Outcome published = NONE;
        Outcome waiting = NONE;
        for (Outcome session : inOrder) {
            waiting = waiting.plus(session);
            if (waiting.trainees() >= smallest) {
                published = published.plus(waiting);
                waiting = NONE;
            }
        }
        return published.trainees() == 0 ? Optional.empty() : Optional.of(published);
    }

    /** Who began or not, and did not go through: a part, or nothing. */
    public int abandoned() {
        return trainees - completed;
    }

    /** How many in a hundred completed, never rounded up. */
    public int completedPercent() {
        return trainees == 0 ? 0 : completed * 100 / trainees;
    }
}
