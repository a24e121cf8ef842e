package fr.prendresoin.notification;

import fr.prendresoin.credential.PasswordLinkMade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Sends who forgot their password, or never had one, the link to choose it. */
@ApplicationScoped
class LetterOnPasswordLink {

    private final LetterToHolder letters;
    private final Clock clock;

    protected LetterOnPasswordLink() {
        this(null, null);
    }

    @Inject
    LetterOnPasswordLink(LetterToHolder letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    void on(@Observes PasswordLinkMade made) {
        String link =
                letters.site() + "mot-de-passe/nouveau?jeton=" + made.secret().reveal();
        Duration left = Duration.between(clock.instant(), made.expiresAt());
        letters.writeSecret(
                made.account(),
                made.account().passwordChosen() ? "mot-de-passe-oublie" : "premier-mot-de-passe",
                Map.of("link", link, "duration", inWords(left)),
                made.expiresAt());
    }

    /** To the nearest minute, hour or day, for example « 30 minutes », « 7 jours ». */
    static String inWords(Duration exact) {
        Duration left = exact.plusSeconds(30);
        if (left.toHours() < 1) {
            return left.toMinutes() + (left.toMinutes() > 1 ? "\u00A0minutes" : "\u00A0minute");
        }
        if (left.toDays() < 2) {
            return left.toHours() + (left.toHours() > 1 ? "\u00A0heures" : "\u00A0heure");
        }
        return left.toDays() + "\u00A0jours";
    }
}
