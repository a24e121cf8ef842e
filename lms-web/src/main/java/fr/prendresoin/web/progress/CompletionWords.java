package fr.prendresoin.web.progress;

import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.time.Instant;
import java.util.Optional;

/** Says that a course is completed, and whether it is passed: two things, in one sentence. */
public final class CompletionWords {

    private CompletionWords() {}

    /** For example « Terminé le 29 janvier 2027, réussi »; the second instant is null for who has not passed. */
    public static String of(Instant completedAt, Instant passedAt, French french, String zone) {
        String completed = french.date(completedAt, zone);
        return Optional.ofNullable(passedAt)
                .map(moment -> french.date(moment, zone))
                .map(passed -> passed.equals(completed)
                        ? Messages.text("progress.course.passed", completed)
                        : Messages.text("progress.course.passedOn", completed, passed))
                .orElseGet(() -> Messages.text("progress.course.notPassed", completed));
    }
}
