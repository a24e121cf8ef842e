package fr.prendresoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The class whose path says most of an address answers for it alone (Jakarta REST, 3.7.2): a method of another class is
 * never asked, and its form is not found.
 */
class ResourcePathsTest {

    private final List<JavaClass> resources = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.prendresoin.web").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .toList();

    @Test
    void no_resource_hides_what_another_answers() {
        List<String> hidden = resources.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class))
                .filter(method -> !answering(address(method)).equals(root(method.getOwner())))
                .map(method -> address(method) + " is hidden by " + answering(address(method)))
                .toList();

        assertThat(resources).hasSizeGreaterThan(30);
        assertThat(hidden).isEmpty();
    }

    @Test
    void the_path_with_the_most_letters_answers() {
        assertThat(answering("dpc/mon-parcours/x/plan")).isEqualTo("dpc/mon-parcours/{enrolment}");
        assertThat(answering("dpc/sessions/x/inscription")).isEqualTo("dpc");
    }

    /** The root that is asked: of those that match, the one with the most letters outside its parameters. */
    private String answering(String address) {
        return resources.stream()
                .map(ResourcePathsTest::root)
                .filter(root -> address.matches(pattern(root) + "(/.*)?"))
                .max(Comparator.comparing(
                        root -> root.replaceAll("\\{[^}]*}", "").length()))
                .orElse("");
    }

    private static String address(JavaMethod method) {
        String rest = method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value())
                .orElse("");
        return (root(method.getOwner()) + rest).replaceAll("\\{[^}]*}", "x").replaceAll("/+", "/");
    }

    private static String pattern(String root) {
        return root.replaceAll("\\{[^}]*}", "[^/]+");
    }

    private static String root(JavaClass type) {
        return type.getAnnotationOfType(Path.class).value().replaceAll("^/|/$", "");
    }
}
