package fr.prendresoin.web.replay;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.replay.ProgressHistory;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.progress.CompletionWords;
import fr.prendresoin.web.progress.MissingWords;
import java.util.List;

/** Where a learner stood at the end of a day, in words. */
public final class DatedWords {

    private final ProgressHistory.Dated then;
    private final String zone;
    private final French french;

    DatedWords(ProgressHistory.Dated then, String zone, French french) {
        this.then = then;
        this.zone = zone;
        this.french = french;
    }

    public String getTitle() {
        return Messages.text("replay.history.title", french.date(then.day()));
    }

    public String getState() {
        return then.standing()
                .completedAt()
                .map(moment ->
                        CompletionWords.of(moment, then.standing().passedAt().orElse(null), french, zone))
                .orElseGet(() -> Messages.text("replay.history.notCompleted"));
    }

    public boolean isCompleted() {
        return then.standing().completed();
    }

    /** What was missing that day; empty when nothing was. */
    public List<String> getMissing() {
        return new MissingWords(then.journey().course(), french)
                .lines(then.standing().completion());
    }

    /** What was done by then, in the order of the course. */
    public List<String> getDone() {
        return then.journey().course().activities().stream()
                .filter(activity -> then.standing().status(activity.slug()).completed())
                .map(this::done)
                .toList();
    }

    private String done(Activity activity) {
        ActivityStatus status = then.standing().status(activity.slug());
        String day = french.date(status.passed() ? status.passedAt() : status.completedAt(), zone);
        return Messages.text(status.passed() ? "replay.history.passed" : "replay.history.done", activity.title(), day);
    }
}
