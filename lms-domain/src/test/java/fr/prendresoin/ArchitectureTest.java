package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.prendresoin");

    @Test
    void contexts_use_only_what_they_may() {
        ArchitectureRules.CONTEXTS_USE_ONLY_WHAT_THEY_MAY.check(DOMAIN);
    }

    /** The rule above says nothing of a context that uses nothing yet. */
    @Test
    void every_context_has_its_row_in_the_map_and_every_row_its_context() {
        assertThat(DOMAIN.getPackage("fr.prendresoin").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(ArchitectureRules.ALLOWED.keySet());
    }

    @Test
    void the_domain_knows_no_page_and_no_container() {
        ArchitectureRules.NO_WEB_AND_NO_CONTAINER.check(DOMAIN);
    }

    /** In the sources, because weaving puts the provider into every compiled entity. */
    @Test
    void the_domain_names_no_persistence_provider() {
        MainSources sources = new MainSources(Path.of("src/main/java"));

        assertThat(sources.files()).hasSizeGreaterThan(100);
        assertThat(sources.thatMention("org.eclipse.persistence")).isEmpty();
    }

    @Test
    void jpa_classes_stay_in_their_package() {
        ArchitectureRules.JPA_CLASSES_STAY_IN_THEIR_PACKAGE.check(DOMAIN);
    }

    @Test
    void entities_are_made_by_their_package() {
        ArchitectureRules.ENTITIES_ARE_MADE_BY_THEIR_PACKAGE.check(DOMAIN);
    }

    @Test
    void services_ask_who_acts() {
        ArchitectureRules.SERVICES_ASK_WHO_ACTS.check(DOMAIN);
    }

    @Test
    void only_services_open_transactions() {
        ArchitectureRules.ONLY_SERVICES_OPEN_TRANSACTIONS.check(DOMAIN);
    }

    @Test
    void events_are_synchronous() {
        ArchitectureRules.EVENTS_ARE_SYNCHRONOUS.check(DOMAIN);
    }

    @Test
    void reporting_never_writes() {
        ArchitectureRules.REPORTING_NEVER_WRITES.check(DOMAIN);
    }

    @Test
    void time_comes_from_the_clock() {
        ArchitectureRules.TIME_COMES_FROM_THE_CLOCK.check(DOMAIN);
    }
}
