package fr.prendresoin.organisation;

import static fr.prendresoin.organisation.OrganisationRule.SUPANN_LABEL_MISSING;
import static fr.prendresoin.organisation.OrganisationRule.SUPANN_LABEL_UNREADABLE;
import static fr.prendresoin.organisation.OrganisationRule.SUPANN_SPACE;
import static fr.prendresoin.organisation.OrganisationRule.SUPANN_UAI_WRONG;
import static fr.prendresoin.organisation.OrganisationRule.SUPANN_VALUE_MISSING;
import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.shared.RuleViolation;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rule 14. */
class SupannIdTest {

    @Example
    void a_common_label_and_its_value_are_read() {
        SupannId id = SupannId.of("{UAI}0755976N");

        assertThat(id).isEqualTo(new SupannId("UAI", "0755976N"));
        assertThat(id.uai()).contains(new Uai("0755976N"));
        assertThat(id.establishment()).isEmpty();
        assertThat(id.type()).isEmpty();
    }

    @Example
    void a_local_label_names_its_establishment() {
        SupannId id = SupannId.of("{UAI:0751717J:ETUID}42");

        assertThat(id.establishment()).contains(new Uai("0751717J"));
        assertThat(id.type()).contains("ETUID");
        assertThat(id.value()).isEqualTo("42");
        assertThat(id.uai()).isEmpty();
    }

    @Property(tries = 200)
    void what_is_read_is_what_was_written(@ForAll("labels") String label, @ForAll("values") String value) {
        String written = "{" + label + "}" + value;

        assertThat(SupannId.of(written).written()).isEqualTo(written);
        assertThat(SupannId.of(written).value()).isEqualTo(value);
    }

    @Example
    void leading_zeros_of_a_value_are_kept() {
        assertThat(SupannId.of("{UAI:0751717J:ETUID}0042").value()).isEqualTo("0042");
    }

    @Example
    void a_label_may_be_written_in_small_letters() {
        assertThat(SupannId.of(" {uai:0751717j:etuid}42 ")).isEqualTo(SupannId.of("{UAI:0751717J:ETUID}42"));
    }

    @Example
    void a_space_after_the_label_is_malformed() {
        assertFault(SUPANN_SPACE, "{UAI} 0755976N");
    }

    @Example
    void each_fault_has_its_reason() {
        assertFault(SUPANN_SPACE, "{UAI }0755976N", "{UAI}0755 976N", "{UAI}0755976N\u200Bx", "{SISE}1\u00A00");
        assertFault(SUPANN_SPACE, "{SISE}1\n0", "{SISE}\u202E10", "{SISE}1\u00000");
        assertFault(SUPANN_LABEL_MISSING, "", "0755976N", "{UAI0755976N", "UAI}0755976N", "{}0755976N", "{UAI}{UAI}1");
        assertFault(SUPANN_LABEL_MISSING, "x{UAI}0755976N", "{{UAI}}0755976N", "[etab={UAI}0755976N]");
        assertFault(SUPANN_LABEL_UNREADABLE, "{UAI:}1", "{UAI:0751717J}1", "{UAI:0751717J:}1", "{UAI::ETUID}1");
        assertFault(SUPANN_LABEL_UNREADABLE, "{UAI:0751717J:ETUID:X}1", "{SIREN:123456789:X}1", "{ÉTAPE}1", "{U/I}1");
        assertFault(SUPANN_UAI_WRONG, "{UAI}0755976P", "{UAI}755976N", "{UAI:0751717K:ETUID}42", "{UAI:0:ETUID}42");
        assertFault(SUPANN_VALUE_MISSING, "{UAI}", "{SISE}", "{UAI:0751717J:ETUID}");
    }

    @Example
    void nothing_at_all_has_no_label() {
        assertRefused(() -> SupannId.of(null), SUPANN_LABEL_MISSING, "");
    }

    @Property(tries = 500)
    void whatever_a_directory_holds_is_read_or_refused_for_a_reason(@ForAll("hostile") String written) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> SupannId.of(written));

        if (refusal == null) {
            assertThat(SupannId.of(written).written()).isEqualToIgnoringCase(written);
        } else {
            assertThat(refusal.rule().name()).startsWith("SUPANN_");
        }
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of("SISE", "SUPANN", "BCN-V_1.2", "UAI:0755976N:ETAPE", "UAI:0751717J:ETUID");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withChars("abcXYZ0189=:;,/@é'-_.")
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of("{", "}", "UAI", ":", "0755976N", "SISE", "ETUID", "42", "=")
                .list()
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }

    private static void assertFault(OrganisationRule reason, String... identifiers) {
        Stream.of(identifiers).forEach(written -> assertRefused(() -> SupannId.of(written), reason, written));
    }
}
