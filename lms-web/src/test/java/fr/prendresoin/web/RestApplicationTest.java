package fr.prendresoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of resources is written by hand: a form whose resource is not in it finds nobody. */
class RestApplicationTest {

    @Test
    void every_resource_is_served() {
        Set<String> written = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.prendresoin.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .filter(type -> !type.getPackageName().endsWith(".scim"))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(new RestApplication().getClasses())
                .extracting(Class::getName)
                .containsAll(written);
    }
}
