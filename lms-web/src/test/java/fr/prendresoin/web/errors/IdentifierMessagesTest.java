package fr.prendresoin.web.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.identity.Adeli;
import fr.prendresoin.identity.ApogeeIne;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.Rpps;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.SupannEnrolment;
import fr.prendresoin.organisation.SupannId;
import fr.prendresoin.shared.RuleViolation;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody reads when a national identifier is refused. */
class IdentifierMessagesTest {

    @ParameterizedTest
    @MethodSource("refused")
    void every_refusal_of_an_identifier_names_the_reason_and_the_way_out(ThrowingCallable act) {
        assertThat(said(act)).contains(". ").endsWith(".").doesNotContain("{0");
    }

    static Stream<ThrowingCallable> refused() {
        return Stream.of(
                () -> Rpps.typed(""),
                () -> Rpps.typed("9970036624"),
                () -> Rpps.typed("99700366241"),
                () -> Adeli.typed("2A1234567"),
                () -> new Ine("12345678FF"),
                () -> new Ine("123456789-F"),
                () -> new ApogeeIne("123456789", "X"),
                () -> new ApogeeIne("0123456789", "XY"),
                () -> AcademicYear.startingIn("26"),
                () -> SupannId.of("0755976N"),
                () -> SupannId.of("{UAI:0755976N}1"),
                () -> SupannId.of("{UAI}0755976P"),
                () -> SupannId.of("{UAI}"),
                () -> SupannId.of("{UAI} 0755976N"),
                () -> SupannEnrolment.of("[etab"),
                () -> SupannEnrolment.of("[affect=A][affect=B]"));
    }

    @Test
    void what_was_typed_is_shown_as_it_was_typed() {
        assertThat(said(() -> Rpps.typed("99 700 366 241"))).contains("«\u00A099 700 366 241\u00A0»");
        assertThat(said(() -> Rpps.typed("'{0}' {1,choice"))).contains("«\u00A0'{0}' {1,choice\u00A0»");
        assertThat(said(() -> SupannId.of("{UAI:0751717K:ETUID}42"))).contains("«\u00A0{UAI:0751717K:ETUID}42\u00A0»");
    }

    @Test
    void the_number_of_signs_agrees() {
        assertThat(said(() -> new ApogeeIne("", "X"))).startsWith("La colonne COD_NNE_IND compte 0 signe au lieu de");
        assertThat(said(() -> new ApogeeIne("1", "X"))).startsWith("La colonne COD_NNE_IND compte 1 signe au lieu de");
        assertThat(said(() -> new ApogeeIne("12", "X"))).startsWith("La colonne COD_NNE_IND compte 2 signes au lieu");
    }

    @Test
    void an_ine_that_is_refused_is_not_shown() {
        assertThat(said(() -> new Ine("12345678FF"))).doesNotContain("12345678", "FF");
        assertThat(said(() -> new Ine("123456789-F"))).doesNotContain("123456789");
        assertThat(said(() -> new ApogeeIne("123456789", "X"))).doesNotContain("123456789");
    }

    private static String said(ThrowingCallable act) {
        return Messages.of(catchThrowableOfType(RuleViolation.class, act));
    }
}
