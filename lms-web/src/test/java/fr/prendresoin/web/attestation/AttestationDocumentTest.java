package fr.prendresoin.web.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.evidence.KeyPairTexts;
import fr.prendresoin.web.document.DocumentFixtures;
import fr.prendresoin.web.document.DocumentSource;
import fr.prendresoin.web.evidence.SealFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AttestationDocumentTest {

    private static final Instant NOW = Instant.parse("2026-10-02T15:20:00Z");
    private static final String JSON = "{\"code\":\"…\"}";
    private static final byte[] SEALED = DocumentFixtures.sealed(
            AttestationHtml.of(sheet()), new DocumentSource("donnees-attestation.json", "Les données", JSON), NOW);

    private static AttestationSheet sheet() {
        return new AttestationSheet(
                "Inès Œuvrard-N’Guyen <script>",
                "pour avoir suivi en entier",
                "Accident d’exposition au sang : « les premières heures » & après",
                "UFR de médecine de Val-Serein, Université de Val-Serein (fictive)",
                List.of(
                        new AttestationSheet.Line("Objectifs", List.of("agir dans les quatre heures", "déclarer")),
                        new AttestationSheet.Line("Durée", List.of("45 min"))),
                "7Q4K-M2XD-7Q4K-M2XD-7Q4K-M2XD-7Q4K",
                "prendre-soin.example/verifier/7Q4K-M2XD-7Q4K-M2XD-7Q4K-M2XD-7Q4K",
                "Cachet électronique apposé le 2 octobre 2026 à 17 h 20.",
                "");
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void the_sealed_document_conforms_to_both_standards(PDFAFlavour standard) {
        assertThat(DocumentFixtures.faults(SEALED, standard)).isEmpty();
    }

    @Test
    void a_document_that_does_not_conform_is_found_out() {
        byte[] untitled = new String(SEALED, StandardCharsets.ISO_8859_1)
                .replace("/Lang", "/Lung")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DocumentFixtures.faults(untitled, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void it_fits_on_one_sheet_and_says_everything_as_text() throws IOException {
        try (PDDocument document = Loader.loadPDF(SEALED)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Inès Œuvrard-N’Guyen <script>")
                    .contains("« les premières heures » & ")
                    .contains("7Q4K-M2XD-7Q4K-M2XD-7Q4K-M2XD-7Q4K");
        }
    }

    @Test
    void what_it_is_made_from_is_attached() throws IOException {
        try (PDDocument document = Loader.loadPDF(SEALED)) {
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();

            assertThat(new String(
                            files.getNames()
                                    .get("donnees-attestation.json")
                                    .getEmbeddedFile()
                                    .toByteArray(),
                            StandardCharsets.UTF_8))
                    .isEqualTo(JSON);
        }
    }

    @Test
    void the_seal_covers_the_whole_document_and_holds_for_no_other_one() throws Exception {
        assertThat(holds(SEALED)).isTrue();

        byte[] altered = SEALED.clone();
        altered[2_000]++;

        assertThat(holds(altered)).isFalse();
    }

    private static boolean holds(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(SEALED)) {
            PDSignature signature = document.getLastSignatureDictionary();
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            CMSSignedData signed = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                    withoutPadding(signature.getContents()));
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            try {
                return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(SealFixture.certificate()));
            } catch (org.bouncycastle.cms.CMSException different) {
                return false;
            }
        }
    }

    /** A seal has more room in its document than it fills. */
    private static byte[] withoutPadding(byte[] contents) throws IOException {
        try (ASN1InputStream input = new ASN1InputStream(contents)) {
            return input.readObject().getEncoded();
        }
    }

    @Test
    void a_key_says_nothing_of_its_private_half() {
        KeyPairTexts texts = SealFixture.TEXTS;

        assertThat(texts.toString()).doesNotContain(texts.privateKey());
    }
}
