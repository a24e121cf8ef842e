package fr.prendresoin.web;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    /** The fixtures of the domain come in a jar, which the import option takes for delivered code. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("fr.prendresoin");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        WebRules.NO_STORE_BEHIND_A_SERVICE,
                        WebRules.NO_SQL_IN_PAGES,
                        WebRules.NO_ENTITY_KEPT,
                        WebRules.NO_WEB_IN_THE_DOMAIN,
                        WebRules.COOKIES_IN_TWO_PLACES,
                        WebRules.PAGES_LIVE_FOR_A_REQUEST,
                        WebRules.SHARED_BEANS_KEEP_NOTHING_OF_A_READER,
                        WebRules.THE_CLOCK_IS_GIVEN,
                        WebRules.ONLY_JOBS_AND_START_ARE_EJBS,
                        WebRules.HELP_KNOWS_NOBODY)
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_web_layer_keeps_its_rules(ArchRule rule) {
        rule.check(CLASSES);
    }
}
