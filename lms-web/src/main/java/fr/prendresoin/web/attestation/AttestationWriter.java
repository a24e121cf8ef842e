package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.evidence.RootService;
import fr.prendresoin.web.evidence.InstallationKey;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes attestations as documents under the seal of the installation, and as data. */
@ApplicationScoped
public class AttestationWriter {

    private final InstallationKey key;
    private final French french;
    private final RootService roots;
    private final CurrentActor current;

    protected AttestationWriter() {
        this(null, null, null, null);
    }

    @Inject
    AttestationWriter(InstallationKey key, French french, RootService roots, CurrentActor current) {
        this.key = key;
        this.french = french;
        this.roots = roots;
        this.current = current;
    }

    /** The document, made anew each time from what was sealed. */
    public byte[] document(OwnAttestation own) {
        String html = AttestationHtml.of(AttestationSheet.of(own.says(), french));
        byte[] plain = AttestationDocument.of(html, json(own), own.says().issuedAt());
        return new DocumentSeal(key.privateKey(), key.certificate())
                .seal(plain, own.says().issuedAt());
    }

    /** What was sealed, and the seal. */
    public String json(OwnAttestation own) {
        return AttestationJson.of(own, roots.inclusion(current.get(), own.text()));
    }
}
