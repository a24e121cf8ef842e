package fr.prendresoin.web.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Puts the seal of the platform on a document (PAdES, baseline B-B): added after what is there, which stays byte for byte
 * as it was, so that the document conforms as before.
 */
final class DocumentSeal {

    private static final int ROOM = 8_000;

    /** Outside the sheet: the seal has no picture, and nothing that a screen reader would meet. */
    private static final PDRectangle NOWHERE = new PDRectangle(-10, -10, 0, 0);

    private final PrivateKey key;
    private final X509Certificate certificate;

    DocumentSeal(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    byte[] seal(byte[] pdf, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature(at), this::sign, options);
            hide(document);
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            document.saveIncremental(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be sealed", e);
        }
    }

    private static PDSignature signature(Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setName("Prendre soin");
        Calendar moment = Calendar.getInstance();
        moment.setTime(Date.from(at));
        signature.setSignDate(moment);
        return signature;
    }

    private static void hide(PDDocument document) throws IOException {
        PDSignatureField field = document.getSignatureFields().get(0);
        field.setAlternateFieldName("Cachet électronique");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(NOWHERE);
        widget.setPrinted(true);
        PDPage page = document.getPage(0);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private byte[] sign(InputStream content) throws IOException {
        return CadesSignature.of(content.readAllBytes(), key, certificate);
    }
}
