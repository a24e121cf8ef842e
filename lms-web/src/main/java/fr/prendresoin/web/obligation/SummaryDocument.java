package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.Summary;
import fr.prendresoin.web.document.DocumentSource;
import fr.prendresoin.web.document.SealedDocuments;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The summary of a triennial as a document under seal, with the same as data attached. */
@ApplicationScoped
public class SummaryDocument {

    private final SealedDocuments documents;
    private final SummaryJson json;
    private final SummaryHtml html;
    private final Clock clock;

    protected SummaryDocument() {
        this(null, null, null, null);
    }

    @Inject
    SummaryDocument(SealedDocuments documents, SummaryJson json, SummaryHtml html, Clock clock) {
        this.documents = documents;
        this.json = json;
        this.html = html;
        this.clock = clock;
    }

    byte[] of(Summary summary) {
        DocumentSource source = new DocumentSource(
                "synthese-dpc.json",
                Messages.text("obligation.summary.source"),
                json.of(summary).toString());
        return documents.of(html.of(summary), source, clock.instant());
    }
}
