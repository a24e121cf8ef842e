package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Document;
import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.catalogue.Source;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A file to take away: what it is, how heavy, in which language, and the same in another form. */
@Named
@RequestScoped
public class DocumentPage {

    private final ActivityPage page;

    protected DocumentPage() {
        this(null);
    }

    @Inject
    DocumentPage(ActivityPage page) {
        this.page = page;
    }

    private Document document() {
        return (Document) page.activity();
    }

    public String getLead() {
        return document().lead();
    }

    public String getAddress() {
        return document().file().address(page.course().course().slug());
    }

    public String getFileName() {
        return document().file().fileName();
    }

    /** For example « PDF, 240 ko, en français ». */
    public String getDescription() {
        boolean pdf = document().file().type().equals("application/pdf");
        long kilobytes = Math.max(1, Math.round(document().file().size() / 1000.0));
        return Messages.text(
                kilobytes < 1000 ? "progress.document.light" : "progress.document.heavy",
                Messages.text(pdf ? "progress.document.pdf" : "progress.document.text"),
                kilobytes < 1000 ? kilobytes : kilobytes / 1000.0,
                document().language());
    }

    /** Null when the document has no other form. */
    public SafeHtml getAlternative() {
        return document().alternative();
    }

    /** What to do when one cannot read it; may be empty. */
    public String getStatement() {
        return document().statement();
    }

    public List<Source> getSources() {
        return document().sources();
    }
}
