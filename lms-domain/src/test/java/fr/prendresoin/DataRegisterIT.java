package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.privacy.DataRegister;
import fr.prendresoin.privacy.Holding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register of personal data and the migrated schema say the same. */
class DataRegisterIT {

    private static final Pattern LOOKS_LIKE_SOMEBODY =
            Pattern.compile("(.*_)?(person|account|actor|user|subject|enrolment|attempt|learner|member)_id|.*_by|login"
                    + "|login_hash|(.*_)?mail|recipient|(family|given|actor|person)_name|.*birth.*");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private SchemaColumns schema;

    @BeforeEach
    void the_migrated_schema() {
        schema = new SchemaColumns(database.entityManager());
    }

    @Test
    void every_column_that_leads_to_a_person_is_declared() {
        Set<String> leading = leading();

        assertThat(leading).hasSizeGreaterThan(15);
        assertThat(without(leading, declared()))
                .as(
                        "columns that lead to a person and that nobody declared. Add a line for each to lms-domain/src/main"
                                + "/resources%s (its head says how), then a row to PersonWithEverything",
                        DataRegister.REFERENCE)
                .isEmpty();
    }

    @Test
    void a_column_leads_to_a_person_by_its_key_by_the_table_it_refers_to_or_by_its_name() {
        assertThat(LOOKS_LIKE_SOMEBODY.matcher("person_id").matches()).isTrue();
        assertThat(LOOKS_LIKE_SOMEBODY.matcher("taken_by").matches()).isTrue();
        assertThat(LOOKS_LIKE_SOMEBODY.matcher("faculty_id").matches()).isFalse();
        assertThat(leading()).contains("answer.attempt_id", "attempt.person_id", "national_snapshot.taken_by");
    }

    @Test
    void every_column_of_a_table_about_a_person_is_exported_or_withheld_with_a_reason() {
        Set<String> columns = schema.tables().entrySet().stream()
                .filter(table -> about().contains(table.getKey()))
                .flatMap(table -> table.getValue().stream().map(column -> table.getKey() + "." + column))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(columns).hasSizeGreaterThan(70);
        assertThat(without(columns, declared()))
                .as(
                        "columns of tables about a person: say in lms-domain/src/main/resources%s, in the line of the table,"
                                + " under \"exported\" or \"withheld\", what becomes of each",
                        DataRegister.REFERENCE)
                .isEmpty();
    }

    @Test
    void what_is_declared_exists_unless_it_is_awaited() {
        Set<String> existing = schema.tables().entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(column -> table.getKey() + "." + column))
                .collect(Collectors.toSet());
        Set<String> stale = declared().stream()
                .filter(column -> !DataRegister.awaited().contains(table(column)))
                .filter(column -> !column.equals("person.mail"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without(stale, existing))
                .as("declared columns that the schema does not have")
                .isEmpty();
    }

    @Test
    void nothing_stays_without_a_reason_and_nothing_of_others_is_exported() {
        assertThat(DataRegister.holdings()).allSatisfy(holding -> {
            assertThat(holding.words().exception().isEmpty())
                    .isEqualTo(holding.words().fate().name().equals("DELETED"));
            assertThat(holding.columns().exported().keySet())
                    .containsAll(holding.columns().replaced().keySet());
            assertThat(without(
                            holding.columns().exported().keySet(),
                            holding.columns().withheld().keySet()))
                    .isEqualTo(holding.columns().exported().keySet());
        });
        assertThat(DataRegister.holdings())
                .extracting(holding -> holding.words().file())
                .doesNotHaveDuplicates();
        assertThat(decidersExported()).isEmpty();
    }

    /** A column that names who decided, given out as it is. */
    private static List<String> decidersExported() {
        return DataRegister.holdings().stream()
                .flatMap(holding -> holding.columns().exported().keySet().stream()
                        .filter(column -> column.endsWith("_by"))
                        .filter(column -> !holding.columns().replaced().containsKey(column))
                        .map(column -> holding.table() + "." + column))
                .toList();
    }

    private Set<String> leading() {
        Set<String> leading = new TreeSet<>();
        Set<String> about = about();
        schema.references().stream()
                .filter(reference -> reference.target().equals("person") || about.contains(reference.target()))
                .forEach(reference -> leading.add(reference.table() + "." + reference.column()));
        for (Map.Entry<String, List<String>> table : schema.tables().entrySet()) {
            table.getValue().stream()
                    .filter(column -> LOOKS_LIKE_SOMEBODY.matcher(column).matches())
                    .forEach(column -> leading.add(table.getKey() + "." + column));
        }
        return leading;
    }

    private static Set<String> about() {
        return DataRegister.holdings().stream()
                .filter(Holding::about)
                .map(Holding::table)
                .collect(Collectors.toSet());
    }

    private static Set<String> declared() {
        Set<String> declared = new TreeSet<>(DataRegister.harmless().keySet());
        DataRegister.holdings()
                .forEach(holding -> holding.declared().forEach(column -> declared.add(holding.table() + "." + column)));
        return declared;
    }

    private static Set<String> without(Set<String> columns, Set<String> known) {
        Set<String> left = new TreeSet<>(columns);
        left.removeAll(known);
        return left;
    }

    private static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }
}
