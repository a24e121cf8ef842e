package fr.prendresoin.web.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** HTML as a document that can be kept and read aloud: PDF/A-3a and PDF/UA-1, with what it is made from beside it. */
final class ArchivedDocument {

    private static final byte[] REGULAR = read("atkinson-hyperlegible-400.ttf");
    private static final byte[] BOLD = read("atkinson-hyperlegible-700.ttf");
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private ArchivedDocument() {}

    /**
     * The bytes of the document, without a seal.
     *
     * @param source attached to the document
     * @param at the moment it is made for
     */
    static byte[] of(String html, DocumentSource source, Instant at) {
        PdfRendererBuilder builder = builder();
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        builder.toStream(output);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            attach(renderer.getPdfDocument(), source, at);
            renderer.getPdfDocument().save(output);
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be written", e);
        }
        return output.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Atkinson", NORMAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Atkinson", BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        return builder;
    }

    private static void attach(PDDocument document, DocumentSource source, Instant at) throws IOException {
        byte[] json = source.json().getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(json));
        file.setSubtype("application/json");
        file.setSize(json.length);
        Calendar moment = Calendar.getInstance();
        moment.setTime(Date.from(at));
        file.setModDate(moment);
        PDComplexFileSpecification attached = new PDComplexFileSpecification();
        attached.setFile(source.name());
        attached.setFileUnicode(source.name());
        attached.setEmbeddedFile(file);
        attached.setEmbeddedFileUnicode(file);
        attached.setFileDescription(source.description());
        attached.getCOSObject().setItem("AFRelationship", COSName.getPDFName("Source"));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(source.name(), attached));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(attached.getCOSObject());
        catalog.getCOSObject().setItem("AF", associated);
    }

    private static byte[] read(String resource) {
        try (InputStream file = ArchivedDocument.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
