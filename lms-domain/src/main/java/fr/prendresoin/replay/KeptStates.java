package fr.prendresoin.replay;

import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.completion.Standing;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/** What the database keeps of one enrolment, beside the journey it must follow from. */
record KeptStates(
        UUID enrolment, Instant completedAt, Instant passedAt, Map<String, ActivityStatus> statuses, Journey journey) {

    private static final String NOTHING = "rien";

    /** Tells each difference, in a line of its own; returns how many there are. */
    int compare(Consumer<String> tell) {
        Standing replayed = journey.standing();
        int differences = differ("formation terminée", completedAt, replayed.completedAt(), tell)
                + differ("formation réussie", passedAt, replayed.passedAt(), tell);
        TreeSet<String> activities = new TreeSet<>(statuses.keySet());
        activities.addAll(replayed.statuses().keySet());
        for (String activity : activities) {
            ActivityStatus kept = statuses.getOrDefault(activity, ActivityStatus.untouched(activity));
            differences += differ("activité " + activity, shown(kept), shown(replayed.status(activity)), tell);
        }
        return differences;
    }

    private int differ(String what, Instant kept, Optional<Instant> replayed, Consumer<String> tell) {
        return differ(what, shown(kept), shown(replayed.orElse(null)), tell);
    }

    private int differ(String what, String kept, String replayed, Consumer<String> tell) {
        if (kept.equals(replayed)) {
            return 0;
        }
        tell.accept("Différence : inscription " + enrolment + ", " + what + " ; gardé : " + kept + " ; rejoué : "
                + replayed);
        return 1;
    }

    private static String shown(ActivityStatus status) {
        return status.completed()
                ? "terminée " + shown(status.completedAt()) + ", réussie " + shown(status.passedAt()) + ", score "
                        + Objects.requireNonNullElse(status.bestScore(), NOTHING)
                : NOTHING;
    }

    private static String shown(Instant moment) {
        return moment == null ? NOTHING : moment.toString();
    }
}
