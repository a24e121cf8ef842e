package fr.prendresoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Rule;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The French words: each key that is asked for is there, each that is there is asked for. */
class BundleTest {

    private static final Pattern TEXT_CALL = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z_]+)+\\.?)\"");

    private final List<String> lines = Sources.read(Sources.BUNDLE)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .toList();

    private final List<String> keys =
            lines.stream().map(line -> line.substring(0, line.indexOf('='))).toList();

    @Test
    void every_key_that_is_asked_for_is_written() {
        assertThat(keys).containsAll(asked());
    }

    @Test
    void no_key_is_written_for_nobody() {
        assertThat(asked()).containsAll(keys);
    }

    @Test
    void the_keys_are_sorted_and_none_comes_twice() {
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void every_key_built_at_run_time_is_known_to_this_test() {
        Set<String> unknown =
                literals().filter(key -> key.endsWith(".")).collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(BuiltKeys.ALL.keySet());
        unknown.remove("lms.legal.");

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_reason_for_a_refusal_has_its_words() {
        List<String> refusals = refusals();

        assertThat(refusals).hasSizeGreaterThan(10).isSubsetOf(keys);
    }

    @Test
    void every_text_can_be_filled() {
        assertThat(lines).allSatisfy(line -> {
            String text = new MessageFormat(line.substring(line.indexOf('=') + 1), Locale.FRENCH)
                    .format(new Object[] {2, 3, 4, 5});
            assertThat(text).isNotBlank().doesNotContain("{", "}");
        });
    }

    @Test
    void every_act_the_journal_keeps_has_its_words() {
        List<String> acts = acts();

        assertThat(acts).hasSizeGreaterThan(10).isSubsetOf(keys);
    }

    private Set<String> asked() {
        Set<String> asked = new TreeSet<>(refusals());
        asked.addAll(acts());
        BuiltKeys.ALL.forEach((prefix, endings) -> endings.forEach(ending -> asked.add(prefix + ending)));
        Sources.java().values().forEach(code -> Sources.found(TEXT_CALL, code)
                .filter(key -> !key.endsWith("."))
                .forEach(asked::add));
        Set<String> areas =
                keys.stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
        literals()
                .filter(key -> !key.endsWith(".") && areas.contains(key.replaceAll("\\..*", "")))
                .forEach(asked::add);
        return asked;
    }

    private static Stream<String> literals() {
        return Sources.java().values().stream().flatMap(code -> Sources.found(LITERAL, code));
    }

    private static List<String> refusals() {
        return constants(Rule.class).map(Rule::messageKey).toList();
    }

    private static List<String> acts() {
        return constants(Act.class).map(act -> "act." + act.code()).toList();
    }

    private static <T> Stream<T> constants(Class<T> kind) {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.prendresoin").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(kind))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(kind::cast);
    }
}
