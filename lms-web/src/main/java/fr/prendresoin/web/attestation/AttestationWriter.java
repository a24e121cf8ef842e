package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.evidence.RootService;
import fr.prendresoin.web.document.DocumentSource;
import fr.prendresoin.web.document.SealedDocuments;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes attestations as documents under the seal of the installation, and as data. */
@ApplicationScoped
public class AttestationWriter {

    private final SealedDocuments documents;
    private final French french;
    private final RootService roots;
    private final CurrentActor current;

    protected AttestationWriter() {
        this(null, null, null, null);
    }

    @Inject
    AttestationWriter(SealedDocuments documents, French french, RootService roots, CurrentActor current) {
        this.documents = documents;
        this.french = french;
        this.roots = roots;
        this.current = current;
    }

    /** The document, made anew each time from what was sealed. */
    public byte[] document(OwnAttestation own) {
        String html = AttestationHtml.of(AttestationSheet.of(own.says(), french));
        DocumentSource source =
                new DocumentSource("donnees-attestation.json", Messages.text("attestation.document.source"), json(own));
        return documents.of(html, source, own.says().issuedAt());
    }

    /** What was sealed, and the seal. */
    public String json(OwnAttestation own) {
        return AttestationJson.of(own, roots.inclusion(current.get(), own.text()));
    }
}
