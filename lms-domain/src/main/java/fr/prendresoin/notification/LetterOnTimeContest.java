package fr.prendresoin.notification;

import fr.prendresoin.timekeeping.TimeContestAnswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells learners what they were answered about their time. */
@ApplicationScoped
class LetterOnTimeContest {

    private final LetterToHolder letters;

    protected LetterOnTimeContest() {
        this(null);
    }

    @Inject
    LetterOnTimeContest(LetterToHolder letters) {
        this.letters = letters;
    }

    void on(@Observes TimeContestAnswered answered) {
        letters.tell(answered.person(), "temps-reponse", Map.of("reason", answered.reason()));
    }
}
