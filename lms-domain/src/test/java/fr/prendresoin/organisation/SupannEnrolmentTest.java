package fr.prendresoin.organisation;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.organisation.SupannEnrolment.Key;
import fr.prendresoin.shared.RuleViolation;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rule 15. */
class SupannEnrolmentTest {

    private static final String PARIS = "[etab={UAI}0755976N][anneeinsc=2026][cursusann={SUPANN}L2]";

    @Example
    void three_pairs_give_three_keys() {
        SupannEnrolment enrolment = SupannEnrolment.of(PARIS);

        assertThat(enrolment.values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Key.ETAB, "{UAI}0755976N", Key.ANNEEINSC, "2026", Key.CURSUSANN, "{SUPANN}L2"));
        assertThat(enrolment.establishment()).contains(new Uai("0755976N"));
        assertThat(enrolment.academicYear()).contains(new AcademicYear(2026));
        assertThat(enrolment.labelled(Key.CURSUSANN)).contains(new SupannId("SUPANN", "L2"));
    }

    @Example
    void a_label_of_the_establishment_is_read() {
        assertThat(SupannEnrolment.of("[etape={UAI:0755976N:ETAPE}XMED2]").labelled(Key.ETAPE))
                .contains(new SupannId("UAI:0755976N:ETAPE", "XMED2"));
    }

    @Example
    void unknown_keys_are_ignored() {
        assertThat(SupannEnrolment.of(PARIS + "[humeur=bonne][x={][humeur=grise]"))
                .isEqualTo(SupannEnrolment.of(PARIS));
    }

    @Example
    void every_key_is_optional_and_an_empty_one_is_as_good_as_none() {
        SupannEnrolment enrolment = SupannEnrolment.of("[etab=][anneeinsc= ][affect=SANTE]");

        assertThat(enrolment.values()).isEqualTo(Map.of(Key.AFFECT, "SANTE"));
        assertThat(enrolment.establishment()).isEmpty();
        assertThat(enrolment.academicYear()).isEmpty();
        assertThat(enrolment.labelled(Key.AFFECT)).isEmpty();
    }

    @Property(tries = 200)
    void the_order_of_the_pairs_changes_nothing(@ForAll("pairs") Map<Key, String> pairs) {
        List<String> written = pairs.entrySet().stream()
                .map(pair -> "[" + pair.getKey().name().toLowerCase(Locale.ROOT) + "=" + pair.getValue() + "]")
                .collect(Collectors.toList());
        String forwards = String.join("", written);
        Collections.reverse(written);

        assertThat(SupannEnrolment.of(forwards).values()).isEqualTo(pairs);
        assertThat(SupannEnrolment.of(String.join("", written)).values()).isEqualTo(pairs);
    }

    @Example
    void whatever_stands_outside_the_pairs_is_named_with_its_place() {
        assertBroken("", 1);
        assertBroken("etab={UAI}0755976N", 1);
        assertBroken("[etab]", 1);
        assertBroken("[=x]", 1);
        assertBroken("[ etab={UAI}0755976N]", 1);
        assertBroken("[anneeinsc=2026", 1);
        assertBroken("[anneeinsc=[2026]]", 1);
        assertBroken("[anneeinsc=2026] [affect=SANTE]", 17);
        assertBroken("[anneeinsc=2026][affect=SANTE", 17);
        assertBroken("[anneeinsc=2026];[affect=SANTE]", 17);
        assertBroken("[anneeinsc=2026]]", 17);
        assertRefused(() -> SupannEnrolment.of(null), OrganisationRule.SUPANN_PAIRS_BROKEN, 1);
    }

    @Example
    void a_key_given_twice_is_refused_because_nobody_knows_which_one_counts() {
        assertRefused(
                () -> SupannEnrolment.of(PARIS + "[anneeinsc=2025]"), OrganisationRule.SUPANN_KEY_TWICE, "anneeinsc");
        assertRefused(
                () -> SupannEnrolment.of(PARIS + "[ANNEEINSC=2026]"), OrganisationRule.SUPANN_KEY_TWICE, "ANNEEINSC");
    }

    @Example
    void a_value_that_cannot_be_understood_is_refused_for_its_own_reason() {
        assertFault("[etab=0755976N]", OrganisationRule.SUPANN_LABEL_MISSING, "0755976N");
        assertFault("[etab={UAI}0755976P]", OrganisationRule.SUPANN_UAI_WRONG, "{UAI}0755976P");
        assertFault("[cursusann={SUPANN} L2]", OrganisationRule.SUPANN_SPACE, "{SUPANN} L2");
        assertFault("[etape={UAI:0755976N}X]", OrganisationRule.SUPANN_LABEL_UNREADABLE, "{UAI:0755976N}X");
        assertFault("[diplome={SISE}]", OrganisationRule.SUPANN_VALUE_MISSING, "{SISE}");
        assertFault("[anneeinsc=26]", OrganisationRule.ACADEMIC_YEAR_UNREADABLE, "26");
    }

    @Example
    void several_values_are_several_enrolments() {
        SupannEnrolments all = SupannEnrolments.of(List.of(PARIS, "[etab={UAI}0313218E][anneeinsc=2025]"));

        assertThat(all.refusals()).isEmpty();
        assertThat(all.enrolments())
                .extracting(SupannEnrolment::establishment)
                .extracting(uai -> uai.orElseThrow().value())
                .containsExactly("0755976N", "0313218E");
    }

    @Example
    void a_malformed_value_is_named_and_does_not_hide_the_others() {
        SupannEnrolments all = SupannEnrolments.of(List.of("[etab", PARIS, "[anneeinsc=deux mille]"));

        assertThat(all.enrolments()).containsExactly(SupannEnrolment.of(PARIS));
        assertThat(all.refusals())
                .extracting(RuleViolation::rule)
                .containsExactly(OrganisationRule.SUPANN_PAIRS_BROKEN, OrganisationRule.ACADEMIC_YEAR_UNREADABLE);
    }

    @Example
    void no_value_is_no_enrolment() {
        assertThat(SupannEnrolments.of(List.of())).isEqualTo(new SupannEnrolments(List.of(), List.of()));
    }

    @Property(tries = 1000)
    void whatever_a_directory_holds_is_read_or_refused_for_a_reason(@ForAll("hostile") String written) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> SupannEnrolment.of(written));

        if (refusal == null) {
            assertThat(written).startsWith("[").endsWith("]");
        } else {
            assertThat(refusal.rule()).isInstanceOf(OrganisationRule.class);
        }
    }

    @Example
    void a_value_of_a_million_signs_is_read_at_once() {
        String many = "[x=y]".repeat(200_000);

        assertThat(SupannEnrolment.of(many).values()).isEmpty();
        assertBroken(many + "[", 1_000_001);
        assertBroken("[" + "x".repeat(1_000_000), 1);
    }

    @Provide
    Arbitrary<Map<Key, String>> pairs() {
        Arbitrary<Key> keys = Arbitraries.of(Key.class).filter(key -> key != Key.ETAB && key != Key.ANNEEINSC);
        Arbitrary<String> values = Arbitraries.of("{SISE}10", "{SUPANN}L2", "{UAI:0755976N:ETAPE}X=2", "0042", "é;à");
        return Arbitraries.maps(keys, values).ofMinSize(1);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "[", "]", "=", "{", "}", "etab", "anneeinsc", "affect", "{UAI}0755976N", "2026", "\n", " ")
                .list()
                .ofMaxSize(12)
                .map(pieces -> "[" + String.join("", pieces) + "]");
    }

    private static void assertBroken(String written, int place) {
        assertFault(written, OrganisationRule.SUPANN_PAIRS_BROKEN, place);
    }

    private static void assertFault(String written, OrganisationRule reason, Object argument) {
        assertRefused(() -> SupannEnrolment.of(written), reason, argument);
    }
}
