package fr.prendresoin.notification;

import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.timekeeping.TimeContestAnswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tells learners what they were answered about their time. */
@ApplicationScoped
class LetterOnTimeContest {

    private final Messenger messenger;
    private final Clock clock;

    protected LetterOnTimeContest() {
        this(null, null);
    }

    @Inject
    LetterOnTimeContest(Messenger messenger, Clock clock) {
        this.messenger = messenger;
        this.clock = clock;
    }

    void on(@Observes TimeContestAnswered answered) {
        NoticeSubject subject = NoticeSubject.TIME_ANSWERED;
        messenger.tell(new News(
                answered.person(),
                MessageKind.ANSWER,
                new NewNotice(subject, "", null, "/mon-compte/temps", subject + ":" + clock.instant()),
                "temps-reponse",
                Map.of("reason", answered.reason())));
    }
}
