package fr.prendresoin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataRegisterTest {

    private static final Pattern BREAKABLE = Pattern.compile("[ \\w][:;!?]|'");

    @Test
    void a_row_leads_to_the_person_through_the_tables_between_them() {
        assertThat(OwnData.condition(DataRegister.about("attempt"))).isEqualTo("person_id = ?");
        assertThat(OwnData.condition(DataRegister.about("answer")))
                .isEqualTo("attempt_id in (select id from attempt where person_id = ?)");
    }

    @Test
    void a_line_that_leads_through_an_undeclared_table_says_which() {
        assertThatThrownBy(() -> DataRegister.about("no_such_table")).hasMessageContaining("no_such_table");
    }

    @Test
    void what_a_reader_is_told_is_set_as_french_is() {
        assertThat(DataRegister.holdings()).isNotEmpty().allSatisfy(holding -> assertThat(Stream.of(
                                holding.words().title(),
                                holding.words().why(),
                                holding.words().kept(),
                                holding.words().exception())
                        .filter(text -> BREAKABLE.matcher(text).find()))
                .isEmpty());
    }

    @Test
    void what_is_kept_of_refusals_is_told_to_everybody_and_what_few_may_do_to_those_few() {
        assertThat(DataRegister.holdings())
                .filteredOn(holding -> holding.link().equals("actor_id"))
                .hasSize(2)
                .noneMatch(Holding::authored);
        assertThat(DataRegister.holdings())
                .filteredOn(holding -> holding.link().equals("viewer_id"))
                .hasSize(1)
                .allMatch(Holding::authored);
    }
}
