package fr.prendresoin.notification;

import fr.prendresoin.privacy.NameCorrectionDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells people what became of the correction they asked for. */
@ApplicationScoped
class LetterOnNameCorrection {

    private final LetterToHolder letters;

    protected LetterOnNameCorrection() {
        this(null);
    }

    @Inject
    LetterOnNameCorrection(LetterToHolder letters) {
        this.letters = letters;
    }

    void on(@Observes NameCorrectionDecided decided) {
        if (decided.corrected()) {
            letters.tell(decided.person(), "nom-corrige");
        } else {
            letters.tell(decided.person(), "nom-garde", Map.of("reason", decided.reason()));
        }
    }
}
