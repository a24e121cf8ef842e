package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scene that branches: the learner chooses, sees what it produces, can go back; nothing of it is graded. */
public record Situation(
        String slug,
        String title,
        int minutes,
        String lead,
        List<Gauge> gauges,
        String start,
        Map<String, Scene> scenes,
        List<Source> sources)
        implements Activity {

    /** What the situation lets rise or fall, from its lowest level (1) to its highest (5). */
    public record Gauge(String name, List<String> levels) {}

    /** A moment: where each gauge stands, what one sees, what is said, what one may do; an ending has a debrief instead of choices. */
    public record Scene(
            String id,
            String title,
            List<Integer> levels,
            SafeHtml text,
            Optional<Line> line,
            List<Choice> choices,
            SafeHtml ending) {

        public boolean last() {
            return ending != null;
        }

        /** @throws NotFound when the scene offers no such choice */
        public Choice choice(String id) {
            return choices.stream()
                    .filter(choice -> choice.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("choice " + id + " in scene " + this.id));
        }
    }

    /** A sentence someone says. */
    public record Line(String says, String who) {}

    /** What one may say or do, what it produces, why, and where it leads. */
    public record Choice(String id, String text, SafeHtml consequence, SafeHtml why, String to) {}

    /**
     * The scene reached from the start by these choices.
     *
     * @throws NotFound when a choice is not offered where it was made
     */
    public Scene after(List<String> choices) {
        Scene scene = scenes.get(start);
        for (String choice : choices) {
            scene = scenes.get(scene.choice(choice).to());
        }
        return scene;
    }
}
