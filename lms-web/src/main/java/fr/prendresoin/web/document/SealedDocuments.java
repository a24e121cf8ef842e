package fr.prendresoin.web.document;

import fr.prendresoin.web.evidence.InstallationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Makes documents under the seal of the installation: PDF/A-3a and PDF/UA-1, sealed as PAdES asks. */
@ApplicationScoped
public class SealedDocuments {

    private final InstallationKey key;

    protected SealedDocuments() {
        this(null);
    }

    @Inject
    SealedDocuments(InstallationKey key) {
        this.key = key;
    }

    /** The bytes of a document with its source attached, sealed at this moment. */
    public byte[] of(String html, DocumentSource source, Instant at) {
        byte[] plain = ArchivedDocument.of(html, source, at);
        return new DocumentSeal(key.privateKey(), key.certificate()).seal(plain, at);
    }
}
