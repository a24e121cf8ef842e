package fr.prendresoin.notification;

import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.timekeeping.TimeContestAnswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells learners what they were answered about their time. */
@ApplicationScoped
class LetterOnTimeContest {

    private final Messenger messenger;

    protected LetterOnTimeContest() {
        this(null);
    }

    @Inject
    LetterOnTimeContest(Messenger messenger) {
        this.messenger = messenger;
    }

    void on(@Observes TimeContestAnswered answered) {
        messenger.tell(new News(
                answered.person(),
                MessageKind.ANSWER,
                new NewNotice(
                        NoticeSubject.TIME_ANSWERED,
                        answered.reason(),
                        null,
                        "/mon-compte/temps",
                        NoticeSubject.TIME_ANSWERED + ":" + answered.contest().value()),
                "temps-reponse",
                Map.of("reason", answered.reason())));
    }
}
