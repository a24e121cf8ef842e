package fr.prendresoin.notification;

import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.privacy.NameCorrectionDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tells people what became of the correction they asked for. */
@ApplicationScoped
class LetterOnNameCorrection {

    private final Messenger messenger;
    private final Clock clock;

    protected LetterOnNameCorrection() {
        this(null, null);
    }

    @Inject
    LetterOnNameCorrection(Messenger messenger, Clock clock) {
        this.messenger = messenger;
        this.clock = clock;
    }

    void on(@Observes NameCorrectionDecided decided) {
        NoticeSubject subject = decided.corrected() ? NoticeSubject.NAME_CORRECTED : NoticeSubject.NAME_KEPT;
        messenger.tell(new News(
                decided.person(),
                MessageKind.ANSWER,
                new NewNotice(subject, decided.reason(), null, "/mon-compte/profil", subject + ":" + clock.instant()),
                decided.corrected() ? "nom-corrige" : "nom-garde",
                decided.corrected() ? Map.of() : Map.of("reason", decided.reason())));
    }
}
