package fr.prendresoin.notification;

import fr.prendresoin.attestation.RevocationDecided;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells whoever held an attestation that it was revoked, and why. */
@ApplicationScoped
class NewsOfAttestations {

    private final Messenger messenger;

    protected NewsOfAttestations() {
        this(null);
    }

    @Inject
    NewsOfAttestations(Messenger messenger) {
        this.messenger = messenger;
    }

    void revoked(@Observes RevocationDecided decided) {
        String code = decided.code().shown();
        String place = "/mes-attestations/" + code;
        String cause = NoticeSubject.ATTESTATION_REVOKED + ":" + code;
        messenger.tell(new News(
                decided.holder(),
                MessageKind.ANSWER,
                new NewNotice(NoticeSubject.ATTESTATION_REVOKED, decided.title(), null, place, cause),
                "attestation-revoquee",
                Map.of(
                        "title", decided.title(),
                        "code", code,
                        "reason", decided.reason(),
                        "path", place.substring(1))));
    }
}
