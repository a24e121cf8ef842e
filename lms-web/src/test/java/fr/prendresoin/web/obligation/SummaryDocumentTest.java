package fr.prendresoin.web.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.Career;
import fr.prendresoin.obligation.ControlAuthority;
import fr.prendresoin.obligation.Dossier;
import fr.prendresoin.obligation.ObligationAction;
import fr.prendresoin.obligation.PracticeMode;
import fr.prendresoin.obligation.Situation;
import fr.prendresoin.obligation.Standing;
import fr.prendresoin.obligation.Summary;
import fr.prendresoin.web.document.DocumentFixtures;
import fr.prendresoin.web.document.DocumentSource;
import fr.prendresoin.web.faces.French;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The summary of a triennial as its owner hands it over (rules 25, 26 and 28). */
class SummaryDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final FindingWords FINDINGS = new FindingWords(new French());
    private static final SummaryHtml HTML =
            new SummaryHtml(new SummaryWords(new French()), FINDINGS, new PanelWords(new French(), FINDINGS));

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void a_summary_of_many_actions_conforms_to_both_standards(PDFAFlavour standard) {
        assertThat(DocumentFixtures.faults(sealed(summary(60)), standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void a_summary_without_any_action_conforms_too(PDFAFlavour standard) {
        assertThat(DocumentFixtures.faults(sealed(summary(0)), standard)).isEmpty();
    }

    @Test
    void it_names_who_controls_what_is_missing_and_each_action_as_text() throws IOException {
        String text = text(sealed(summary(3)));

        assertThat(text)
                .contains("Inès Œuvrard-N’Guyen <i>")
                .contains("10000000009")
                .contains("Ordre de la profession. Code de la santé publique, art. R. 4021-23")
                .contains("formation continue : 3 actions (acquis)")
                .contains("Il manque une action d’un second type")
                .contains("Apaiser & désamorcer, n° 2")
                .contains("10 h 30");
    }

    /** Rule 40. */
    @Test
    void a_part_of_an_action_is_said_to_be_one() throws IOException {
        assertThat(text(sealed(summary(List.of(action(1, false))))))
                .contains("n° 1 (participation partielle, qui ne compte pas)");
        assertThat(text(sealed(summary(1)))).doesNotContain("partielle");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace('\u00a0', ' ');
        }
    }

    private static byte[] sealed(Summary summary) {
        DocumentSource source = new DocumentSource(
                "synthese-dpc.json",
                "Les données",
                new SummaryJson(FINDINGS).of(summary).toString());
        return DocumentFixtures.sealed(HTML.of(summary), source, Instant.parse("2026-11-24T10:00:00Z"));
    }

    private static Summary summary(int actions) {
        return summary(IntStream.range(0, actions)
                .mapToObj(number -> action(number, true))
                .toList());
    }

    private static Summary summary(List<ObligationAction> actions) {
        Situation situation = new Situation(LocalDate.of(2010, 9, 1), "10", PracticeMode.SELF_EMPLOYED, false);
        Dossier dossier = new Dossier(new Career(List.of(situation), List.of()), actions);
        return new Summary(
                "Inès Œuvrard-N’Guyen <i>",
                "10000000009",
                DAY,
                situation,
                ControlAuthority.of(situation),
                Standing.of(dossier, DAY).development().orElseThrow(),
                dossier.actions());
    }

    private static ObligationAction action(int number, boolean full) {
        return new ObligationAction(
                UUID.nameUUIDFromBytes(new byte[] {(byte) number}),
                "Apaiser & désamorcer, n° " + number,
                "Organisme d’essai",
                new ObligationAction.Merits(Set.of(ActionType.FC), true, true, Set.of(3)),
                new ObligationAction.Course(DAY.minusDays(number), 210, full),
                new ObligationAction.Origin(ObligationAction.Source.DECLARED, ""));
    }
}
