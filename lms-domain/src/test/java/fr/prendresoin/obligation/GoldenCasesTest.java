package fr.prendresoin.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.ReferenceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Two hundred professionals with the verdict and the explanation expected for each ({@code obligation/golden.csv}). What is
 * expected was computed by another program that shares nothing with this one, and read.
 */
class GoldenCasesTest {

    private static final List<CSVRecord> CASES = ReferenceFile.lines("/obligation/golden.csv");

    @Test
    void there_are_two_hundred_cases_and_each_has_its_own_name() {
        assertThat(CASES).hasSize(200);
        assertThat(CASES).extracting(line -> line.get("case")).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> each_case_has_its_verdict_and_its_explanation() {
        return CASES.stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.get("number") + " " + line.get("case"),
                        () -> assertThat(found(line)).isEqualTo(expected(line))));
    }

    private static List<String> expected(CSVRecord line) {
        return List.of(line.get("development"), line.get("certification"), line.get("authority"));
    }

    private static List<String> found(CSVRecord line) {
        Standing standing = Standing.of(dossier(line), LocalDate.parse(line.get("today")));
        String authority = standing.authority()
                .map(control ->
                        control.authority() + (control.law().provenance().confirmed() ? " yes" : " no"))
                .orElse("");
        return List.of(
                standing.development().map(GoldenCasesTest::development).orElse(""),
                certification(standing),
                authority);
    }

    private static String development(Verdict verdict) {
        return verdict.period().first() + ".." + verdict.period().last() + " " + FindingText.of(verdict);
    }

    private static String certification(Standing standing) {
        if (standing.period().isEmpty()) {
            return standing.certifies() ? "NO PERIOD" : "";
        }
        CertificationPeriod period = standing.period().get();
        return period.first() + ".." + period.last() + " " + period.reason() + " "
                + FindingText.of(standing.certification().orElseThrow());
    }

    private static Dossier dossier(CSVRecord line) {
        Career career = new Career(
                read(line.get("situations"), ObligationFixtures::situation),
                read(line.get("spans"), ObligationFixtures::span));
        List<ObligationAction> actions = new ArrayList<>();
        for (String words : words(line.get("actions"))) {
            actions.add(ObligationFixtures.action("a" + (actions.size() + 1), words));
        }
        return new Dossier(career, actions);
    }

    private static <T> List<T> read(String cell, Function<String, T> reader) {
        return words(cell).stream().map(reader).toList();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" \\| "));
    }
}
