package fr.prendresoin.web.document;

import fr.prendresoin.web.evidence.SealFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Documents under the seal of the tests, and what veraPDF finds in them. */
public final class DocumentFixtures {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private DocumentFixtures() {}

    /** A sealed document of this HTML. */
    public static byte[] sealed(String html, DocumentSource source, Instant at) {
        return new DocumentSeal(SealFixture.privateKey(), SealFixture.certificate())
                .seal(ArchivedDocument.of(html, source, at), at);
    }

    /** The rules of a standard that a document breaks. */
    public static List<String> faults(byte[] pdf, PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .toList();
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IllegalStateException("veraPDF cannot judge the document", unreadable);
        }
    }
}
